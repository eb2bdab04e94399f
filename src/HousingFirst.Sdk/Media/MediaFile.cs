using System.Text;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Media;

/// <summary>A path of the portal's media and the bytes that stand there, named by their hash.</summary>
[Document("MediaFile", Raises = DocumentChange.Content)]
public sealed class MediaFile
{
    /// <summary>The path as its author wrote it: forward slashes, none in front.</summary>
    public required string Path { get; set; }

    /// <summary>Paths where it stood before it was moved, as they are compared. It is found there until another file is stored under them.</summary>
    public List<string> FormerPaths { get; set; } = [];

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>How many bytes.</summary>
    public required long Size { get; set; }

    /// <summary>What a browser is told that they are.</summary>
    public required string ContentType { get; set; }

    /// <summary>Width of a picture in pixels, where it says one.</summary>
    public int? Width { get; set; }

    /// <summary>Height of a picture in pixels, where it says one.</summary>
    public int? Height { get; set; }

    /// <summary>What a picture shows, for those who do not see it. Empty: it is ornament alone. Null: nobody has said.</summary>
    public string? Alt { get; set; }

    /// <summary>
    /// Whether readers find it by its name in the portal's search. Somebody says so: whoever finds it can open it, whichever pages name it.
    /// </summary>
    public bool IsFindable { get; set; }

    /// <summary>When these bytes were stored; null for files that are older than the note.</summary>
    public DateTime? StoredUtc { get; set; }

    /// <summary>When it was taken away. Until it goes for good it stands nowhere, and can be brought back.</summary>
    public DateTime? RemovedUtc { get; set; }

    /// <summary>A path as it is compared: composed characters, lower case.</summary>
    public static string KeyOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }
}
