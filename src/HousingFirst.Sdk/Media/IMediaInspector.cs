namespace HousingFirst.Sdk.Media;

/// <summary>
/// Looks into a file before it becomes part of a portal's media. <see cref="IMediaStore.StoreAsync"/> asks by itself; ask beforehand where
/// a person is to be told.
/// </summary>
public interface IMediaInspector
{
    /// <summary>The endings that can be stored, with the dot, in lower case.</summary>
    IReadOnlyCollection<string> Endings { get; }

    /// <summary>The most bytes of a file.</summary>
    long MaxFileSize { get; }

    /// <summary>
    /// Compares what a file is with what its ending says. Pure; what is stored of a file is let through unchanged when it is asked about again.
    /// </summary>
    MediaInspection Inspect(string path, ReadOnlyMemory<byte> content);
}
