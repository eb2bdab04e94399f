using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Training.Enquiries;

/// <summary>Deletes enquiries that have been kept long enough.</summary>
internal sealed class EnquirySweep(EnquiryStore store, ICurrentPortal current, ILogger<EnquirySweep> logger) : IDailyTask
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!RetentionPeriod.TryParse(current.Portal.Settings<EnquirySettings>(EnquirySettings.Key).KeepFor, out _))
        {
            EnquiryLog.NoPeriod(logger, current.Portal.Name, RetentionPeriod.Default);
        }

        if (await store.SweepAsync(cancellationToken) is > 0 and var count)
        {
            EnquiryLog.Deleted(logger, count, current.Portal.Name);
        }
    }
}
