namespace HousingFirst.Sdk.Media;

/// <summary>How texts name a file of the portal's media: <c>~/media/</c> and its path, with escapes where the path has other signs.</summary>
public static class MediaAddress
{
    private const string Folder = "~/media/";

    /// <summary>The portal-relative address of a path, without a version.</summary>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Folder + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

    // No text that can be compared has it.
    private const char NoCharacter = '\uFFFE';

    /// <summary>The path that an address names, empty for the media themselves; null when it leads elsewhere.</summary>
    public static string? PathOf(string? address) =>
        address?.StartsWith(Folder, StringComparison.OrdinalIgnoreCase) == true
        && Uri.UnescapeDataString(address[Folder.Length..].Split('?', '#')[0]) is var path && !path.Contains(NoCharacter, StringComparison.Ordinal) ? path : null;
}
