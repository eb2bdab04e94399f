using HousingFirst.Guidance.Answers;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Content.Templates;

namespace HousingFirst.Guidance.Content;

/// <summary>An answer or an example as a content item, and back. What is read says the same as what was written.</summary>
internal static class GuidanceItem
{
    public const string AnswerType = "GuidanceAnswer";
    public const string ExampleType = "GuidanceExample";

    private const string AlsoField = "Also";

    public static string TypeOf(GuidanceKind kind) => kind == GuidanceKind.Answer ? AnswerType : ExampleType;

    /// <summary>The kind of an item's type; null when it is neither.</summary>
    public static GuidanceKind? KindOf(string contentType) => contentType switch
    {
        AnswerType => GuidanceKind.Answer,
        ExampleType => GuidanceKind.Example,
        _ => null,
    };

    /// <summary>The id that a shipped text has as an item in every portal.</summary>
    public static string IdOf(GuidanceKind kind, string id) => ContentIds.Derive(TypeOf(kind), id);

    /// <summary>The text as a template for portals' copies.</summary>
    public static ContentTemplate Template(GuidanceText text) => new()
    {
        ContentItemId = IdOf(text.Kind, text.Id),
        ContentType = TypeOf(text.Kind),
        Hash = text.Hash,
        Write = item =>
        {
            Write(item, text);
            item.Alter<GuidancePart>(part => part.Template = new(text.Reviewed, text.Hash));
        },
        HashOf = item => Read(item)?.Hash,
        TakenFrom = item => item.As<GuidancePart>()?.Template?.Hash,
    };

    /// <summary>Puts what the text says into the item. What the portal has set stays.</summary>
    public static void Write(ContentItem item, GuidanceText text)
    {
        item.DisplayText = text.Title;
        item.Apply(new TitlePart { Title = text.Title });
        item.Apply(new AutoroutePart { Path = GuidanceAddresses.Of(text.Kind, text.Id)[1..] });
        item.SetField(item.ContentType, ContentItemView.LeadField, new TextField { Text = text.Short });
        if (text.Kind == GuidanceKind.Answer)
        {
            item.SetField(item.ContentType, AlsoField, new TextField { Text = string.Join('\n', text.Also) });
        }

        item.Apply(new MarkdownBodyPart { Markdown = text.Markdown });
        item.Alter<GuidancePart>(part =>
        {
            part.GuidanceId = text.Id;
            part.Theme = text.Theme;
            part.Place = text.Place;
            part.Invented = text.IsInvented;
            part.Method = text.Method;
            part.Owner = text.Owner;
            part.Reviewed = text.Reviewed;
            part.NextReview = text.NextReview;
            part.ValidTo = text.ValidTo;
            part.Sources = [.. text.Sources];
            part.Read = [.. text.Read];
            part.Related = [.. text.Related];
        });
    }

    /// <summary>What the item says; null when it is nothing that can be read.</summary>
    public static GuidanceText? Read(ContentItem item) => Preview(item) is { Id.Length: > 0 } text ? text : null;

    /// <summary>What the item says so far: somebody may just have begun it. Null when it is neither answer nor example.</summary>
    public static GuidanceText? Preview(ContentItem item)
    {
        if (KindOf(item.ContentType) is not { } kind)
        {
            return null;
        }

        var part = item.As<GuidancePart>() ?? new();
        return new()
        {
            Kind = kind,
            Id = part.GuidanceId,
            Title = item.As<TitlePart>()?.Title ?? item.DisplayText ?? "",
            Theme = part.Theme,
            Short = Field(item, ContentItemView.LeadField),
            Also = [.. Field(item, AlsoField).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Place = part.Place,
            IsInvented = part.Invented,
            Method = part.Method,
            Owner = part.Owner,
            Reviewed = part.Reviewed,
            NextReview = part.NextReview,
            ValidTo = part.ValidTo,
            Sources = [.. part.Sources],
            Read = [.. part.Read],
            Related = [.. part.Related],
            Markdown = item.As<MarkdownBodyPart>()?.Markdown ?? "",
        };
    }

    private static string Field(ContentItem item, string name) => item.Field<TextField>(item.ContentType, name)?.Text ?? "";
}
