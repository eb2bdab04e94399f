using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Audit;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals;

/// <summary>What the trail says of manuals: which one, which section and which step, never what a text says.</summary>
internal sealed class ManualAudit(IStringLocalizer<ManualDeskTexts> texts) : IAuditVocabulary
{
    public const string OverlaySet = "manual.overlay-set";
    public const string OverlayKept = "manual.overlay-kept";
    public const string OverlayRemoved = "manual.overlay-removed";

    public const string Begun = "manual.begun";
    public const string Described = "manual.described";
    public const string Saved = "manual.chapter-saved";
    public const string Arranged = "manual.arranged";
    public const string ReadingDemanded = "manual.reading-demanded";
    public const string ReadingAnswered = "manual.read";
    public const string ReadersLookedUp = "manual.readers-looked-up";
    public const string EditionPublished = "manual.edition-published";

    public IReadOnlyList<string> Kinds =>
        [
            OverlaySet, OverlayKept, OverlayRemoved, Begun, Described, Saved, Arranged, EditionPublished,
            ReadingDemanded, ReadingAnswered, ReadersLookedUp,
            .. Enum.GetValues<ChapterStep>().Select(KindOf),
        ];

    public string Name(string kind) => texts[$"Audit.{kind}"];

    /// <summary>The kind of a step with a chapter.</summary>
    public static string KindOf(ChapterStep step) => "manual.chapter-" + step.ToString().ToLowerInvariant();

    /// <summary>The manual with an id.</summary>
    public static AuditSubject Manual(string manualId) => new("manual", manualId);
}
