using HousingFirst.Sdk.Time;

namespace HousingFirst.Contents.Files;

/// <summary>Lets go of files that were taken away long enough ago.</summary>
internal sealed class MediaBinTask(MediaLibrary library) : IDailyTask
{
    public Task RunAsync(CancellationToken cancellationToken) => library.EmptyAsync(cancellationToken);
}
