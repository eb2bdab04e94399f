using HousingFirst.Platform.Portals;
using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Search.Index;

/// <summary>Keeps the indexes of the portals that are served in step with their sources, one after the other.</summary>
internal sealed class SearchFiller(SearchSignals signals, SearchFills fills, PortalDoor door, ILogger<SearchFiller> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var portal in signals.AllAsync(stoppingToken))
        {
            try
            {
                await using var visit = await door.TryEnterAsync(portal.Record.Name, stoppingToken);
                if (visit is null)
                {
                    portal.TellSearchAgain();
                }
                else if (await fills.RunAsync(visit.Portal, anew: false, stoppingToken) is > 0 and var entries)
                {
                    SearchLog.Filled(logger, portal.Record.Name, entries);
                }
            }
#pragma warning disable CA1031 // Background work's border: one portal's trouble must not stop the others', and the next change tries again.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                SearchLog.NotFilled(logger, portal.Record.Name, exception);
            }
        }
    }
}
