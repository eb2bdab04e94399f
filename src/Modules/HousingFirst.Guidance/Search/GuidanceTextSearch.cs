using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Content;
using HousingFirst.Manuals.Changes;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Guidance.Search;

/// <summary>Makes answers and examples findable: by the question, by the other ways of asking it, and by the text.</summary>
internal sealed class GuidanceTextSearch : SearchProvider<ContentItem>
{
    // An answer says in short what the manual says at length, and an example shows it: of two that fit alike, the manual's section stands first.
    private const double AnswerWeight = 0.85;
    private const double ExampleWeight = 0.5;

    public override IReadOnlyCollection<string> ContentTypes { get; } = [GuidanceItem.AnswerType, GuidanceItem.ExampleType];

    public override IEnumerable<SearchEntry> Read(ContentItem document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.Published || GuidanceItem.Read(document) is not { } text)
        {
            yield break;
        }

        var isAnswer = text.Kind == GuidanceKind.Answer;
        yield return new()
        {
            Key = "",
            Title = text.Title,
            Lead = text.Short,
            Text = SectionText.Of(text.Markdown),
            Context = string.Join('\n', text.Also),
            Url = "~" + GuidanceAddresses.Of(text.Kind, text.Id),
            Type = isAnswer ? "answer" : "example",
            Module = "HousingFirst.Guidance",
            Method = text.Method,
            Audience = Audience.Parse(document.As<AudiencePart>()?.Audience),
            OverdueFrom = FirstOf(text.NextReview?.AddDays(1), text.ValidTo?.AddDays(1)),
            Weight = isAnswer ? AnswerWeight : ExampleWeight,
        };
    }

    private static DateOnly? FirstOf(DateOnly? review, DateOnly? validity) =>
        review is { } left && validity is { } right ? (left < right ? left : right) : review ?? validity;
}
