using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Media;

/// <summary>One row for each file of the portal's media.</summary>
/// <param name="Path">The path as it is compared: composed characters, lower case.</param>
/// <param name="Hash">SHA-256 of the bytes.</param>
/// <param name="Size">How many bytes.</param>
[Indexed(nameof(Path), Unique = true)]
public sealed record MediaFileIndex(string Path, string Hash, long Size);
