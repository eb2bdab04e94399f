using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Guidance.Feedback;

/// <summary>Deletes what readers said when it has been kept long enough.</summary>
internal sealed class FeedbackSweep(FeedbackStore store, ICurrentPortal current, ILogger<FeedbackSweep> logger) : IDailyTask
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await store.SweepAsync(cancellationToken) is > 0 and var count)
        {
            GuidanceLog.FeedbackDeleted(logger, count, current.Portal.Name);
        }
    }
}
