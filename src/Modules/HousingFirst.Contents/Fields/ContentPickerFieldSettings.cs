namespace HousingFirst.Contents.Fields;

/// <summary>Orchard's settings of a field that picks items.</summary>
internal sealed record ContentPickerFieldSettings
{
    public bool Multiple { get; init; }

    public bool DisplayAllContentTypes { get; init; }

    public IReadOnlyList<string> DisplayedContentTypes
    {
        get;
        init => field = value ?? [];
    } = [];
}
