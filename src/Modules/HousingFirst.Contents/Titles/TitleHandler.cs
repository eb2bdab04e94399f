namespace HousingFirst.Contents.Titles;

/// <summary>The title is what people know an item by.</summary>
internal sealed class TitleHandler : IContentHandler
{
    public const int MaxLength = 1000;

    public ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        var item = preparation.Item;
        if (item.As<TitlePart>()?.Title is { } title && !string.IsNullOrWhiteSpace(title))
        {
            item.DisplayText = title;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ValidatingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        if (preparation.Item.DisplayText?.Length > MaxLength)
        {
            preparation.Refuse(new("title.too-long", "TitlePart.Title", "The title is longer than 1000 characters."));
        }

        return ValueTask.CompletedTask;
    }
}
