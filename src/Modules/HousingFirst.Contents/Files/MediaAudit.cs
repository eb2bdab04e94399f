using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Media;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Files;

/// <summary>What the trail says of files: by their content, never by what people call them.</summary>
internal sealed class MediaAudit(IStringLocalizer<MediaTexts> texts) : IAuditVocabulary
{
    public const string Moved = "media.moved";
    public const string Described = "media.described";
    public const string Removed = "media.removed";
    public const string BroughtBack = "media.brought-back";
    public const string Erased = "media.erased";
    public const string Findable = "media.findable";
    public const string NotFindable = "media.not-findable";
    public const string Refused = "media.refused";

    public IReadOnlyList<string> Kinds => [Moved, Described, Removed, BroughtBack, Erased, Findable, NotFindable, Refused];

    public string Name(string kind) => texts[$"Audit.{kind}"];

    /// <summary>Something that was done to a file.</summary>
    public static AuditEntry Of(string kind, MediaFile file) => new(kind, new("media", file.Hash));
}
