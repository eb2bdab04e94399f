using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security.Links;

/// <summary>
/// Does what somebody asked for who may not learn whether there was anything to do: neither the time that it takes tells, nor that it fails.
/// </summary>
internal sealed partial class SameAnswer(
    IDocumentSession session, ICurrentPortal current, IOptions<SecurityOptions> options, TimeProvider clock, ILogger<SameAnswer> logger)
{
    public async Task GiveAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        try
        {
            await work();
        }
#pragma warning disable CA1031 // Only for an address that was found there is anything to fail: an error page would tell of it.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            await session.CancelAsync();
            LogFailed(logger, current.Portal.Name, exception);
        }

        var rest = options.Value.RefusalTakes - clock.GetElapsedTime(began);
        if (rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, clock, cancellationToken);
        }
    }

    [LoggerMessage(1408, LogLevel.Error, "A link that somebody asked for in portal {Portal} could not be sent")]
    private static partial void LogFailed(ILogger logger, string portal, Exception exception);
}
