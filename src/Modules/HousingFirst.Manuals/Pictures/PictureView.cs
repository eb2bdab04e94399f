namespace HousingFirst.Manuals.Pictures;

/// <summary>A picture on a page beside the manuals.</summary>
/// <param name="Name">The picture's name.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="WithWords">Whether its words stand folded under it; false where the page itself says all of them.</param>
public sealed record PictureView(string Name, string Id, bool WithWords = true);
