using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Media;

/// <summary>
/// Takes away every day what no file names any more: bytes that were replaced, and those of a run that was cut off. A host may run for months, and
/// what people were told is gone must not wait for its next start.
/// </summary>
internal sealed class MediaSweepTask(MediaSweep sweep) : IDailyTask
{
    public Task RunAsync(CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
