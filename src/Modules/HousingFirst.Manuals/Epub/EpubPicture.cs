namespace HousingFirst.Manuals.Epub;

/// <summary>A picture of the portal's library inside a book.</summary>
/// <param name="File">Where it stands, seen from the folder of the package.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">The picture.</param>
internal sealed record EpubPicture(string File, string ContentType, byte[] Bytes);
