namespace HousingFirst.Sdk.Media;

/// <summary>Tells where a feature uses files of the media, so that nobody takes one away unawares. Asked when a file is looked at.</summary>
public interface IMediaUses
{
    /// <summary>The places where a file is used.</summary>
    /// <param name="paths">All paths that lead to it, as they are compared (<see cref="MediaFile.KeyOf"/>).</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<IReadOnlyList<MediaUse>> FindAsync(IReadOnlyCollection<string> paths, CancellationToken cancellationToken);
}
