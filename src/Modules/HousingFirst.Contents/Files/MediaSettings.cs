using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Files;

/// <summary>Which files people may put into the portal's library, within what the host allows.</summary>
internal sealed record MediaSettings
{
    public const string Key = "MediaSettings";

    /// <summary>Largest file, in megabytes; null: as large as the host allows.</summary>
    public int? MaxMegabytes { get; init; }

    /// <summary>Drawings (SVG). They are written anew without anything that runs.</summary>
    public bool AllowDrawings { get; init; } = true;

    /// <summary>PDF, office documents and text.</summary>
    public bool AllowDocuments { get; init; } = true;

    /// <summary>Sound and film.</summary>
    public bool AllowSoundAndFilm { get; init; } = true;

    public bool Allows(MediaKind kind) => kind switch
    {
        MediaKind.Drawing => AllowDrawings,
        MediaKind.Document => AllowDocuments,
        MediaKind.Sound or MediaKind.Film => AllowSoundAndFilm,
        _ => true,
    };
}
