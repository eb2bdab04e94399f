using HousingFirst.Sdk.Time;

namespace HousingFirst.Contents.Desk;

/// <summary>Empties the bin of what has lain there long enough.</summary>
internal sealed class ContentBinTask(ContentBin bin) : IDailyTask
{
    public Task RunAsync(CancellationToken cancellationToken) => bin.EmptyAsync(cancellationToken);
}
