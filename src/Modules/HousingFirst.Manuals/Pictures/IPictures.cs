namespace HousingFirst.Manuals.Pictures;

/// <summary>
/// The pictures that the portal's features ship, for pages beside the manuals. The partial <c>PictureFigure</c> shows one with its text
/// alternative; its model is <see cref="PictureView"/>.
/// </summary>
public interface IPictures
{
    /// <summary>The picture with that name, or null.</summary>
    Picture? Find(string name);
}
