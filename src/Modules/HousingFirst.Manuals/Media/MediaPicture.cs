namespace HousingFirst.Manuals.Media;

/// <summary>A picture of the portal's library, as a text shows it.</summary>
/// <param name="Path">Where it stands now.</param>
/// <param name="Url">Portal-relative address with the version of its content, starting with <c>~/</c>.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="StoredUtc">When these bytes were stored, where that was noted.</param>
/// <param name="ContentType">What a browser is told that it is.</param>
/// <param name="Width">Width in pixels, where it says one.</param>
/// <param name="Height">Height in pixels, where it says one.</param>
/// <param name="IsOrnament">Whether the library says that it shows nothing that has to be told.</param>
internal sealed record MediaPicture(
    string Path, string Url, string Hash, DateTime? StoredUtc, string ContentType, int? Width, int? Height, bool IsOrnament);
