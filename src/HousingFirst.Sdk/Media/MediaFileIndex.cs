using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Media;

/// <summary>One row for each path of the portal's media that leads to a file: the one where it stands, and those where it stood before.</summary>
/// <param name="Path">The path as it is compared: composed characters, lower case.</param>
/// <param name="Hash">SHA-256 of the bytes.</param>
/// <param name="Size">How many bytes.</param>
/// <param name="Kind">What it is for people.</param>
/// <param name="Folder">Where it stands, as written; empty at the root.</param>
/// <param name="Name">What it is called there, as written.</param>
/// <param name="Words">Its name and what is said of it, to look for it by.</param>
/// <param name="LacksAlt">A picture of which nobody has said what it shows.</param>
/// <param name="StoredUtc">When its bytes were stored.</param>
/// <param name="IsFormer">The file stood here before.</param>
/// <param name="IsRemoved">The file was taken away and can be brought back.</param>
/// <param name="RemovedUtc">When it was taken away.</param>
[Indexed(nameof(Path), Unique = true)]
[Indexed(nameof(Hash))]
[Indexed(nameof(Folder), nameof(Name))]
public sealed record MediaFileIndex(
    string Path,
    string Hash,
    long Size,
    MediaKind Kind,
    string Folder,
    [property: DanishSortKey] string Name,
    [property: Folded] string Words,
    bool LacksAlt,
    DateTime? StoredUtc,
    bool IsFormer,
    bool IsRemoved,
    DateTime? RemovedUtc);
