using HousingFirst.Sdk.Audit;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals;

/// <summary>What the trail says of manuals: which one, which section and which step, never what a text says.</summary>
internal sealed class ManualAudit(IStringLocalizer<ManualDeskTexts> texts) : IAuditVocabulary
{
    public const string OverlaySet = "manual.overlay-set";
    public const string OverlayKept = "manual.overlay-kept";
    public const string OverlayRemoved = "manual.overlay-removed";

    public IReadOnlyList<string> Kinds => [OverlaySet, OverlayKept, OverlayRemoved];

    public string Name(string kind) => texts[$"Audit.{kind}"];

    /// <summary>The manual with an id.</summary>
    public static AuditSubject Manual(string manualId) => new("manual", manualId);
}
