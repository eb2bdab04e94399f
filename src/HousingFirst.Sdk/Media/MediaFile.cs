using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Media;

/// <summary>A path of the portal's media and the bytes that stand there, named by their hash.</summary>
[Document("MediaFile", Raises = DocumentChange.Content)]
public sealed class MediaFile
{
    /// <summary>The path as its author wrote it: forward slashes, none in front.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>How many bytes.</summary>
    public required long Size { get; set; }

    /// <summary>What a browser is told that they are.</summary>
    public required string ContentType { get; set; }
}
