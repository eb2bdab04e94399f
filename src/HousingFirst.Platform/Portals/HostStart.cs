using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Media;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Portals;

/// <summary>What happens between the process's start and its serving.</summary>
internal sealed class HostStart(
    IOptions<HostOptions> options,
    IHostEnvironment environment,
    DataFolder folder,
    HostStore store,
    PortalDirectory portals,
    PortalSweep sweep,
    PortalDoor door,
    PortalWork work,
    DemoPortals demo,
    SetupToken setup,
    HostReadiness readiness,
    ModuleSet modules,
    AuditKey auditKey,
    ILogger<HostStart> logger)
{
    /// <summary>Makes the data folder and the host store ready. What the command line needs, and the first step of serving.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        foreach (var problem in modules.Problems)
        {
            ModuleLog.ModuleLeftOut(logger, problem.ModuleId, problem.Reason, problem.Exception);
        }

        folder.Create();
        await store.CreateAsync(cancellationToken);
    }

    /// <summary>Serves until told to stop. Answers the process's exit code.</summary>
    public async Task<int> RunAsync(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        using var held = HostLock.TryTake(folder);
        if (held is null)
        {
            HostLog.AnotherHost(logger, folder.Root);
            return 1;
        }

        await PrepareAsync(CancellationToken.None);
        if (!HasAuditKey())
        {
            return 1;
        }

        await app.StartAsync();
        await AfterStartAsync(app.Lifetime.ApplicationStopping);
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Nothing can be done without being recorded, so a host without its key says so at once and not at the first sign-in.</summary>
    private bool HasAuditKey()
    {
        try
        {
            return auditKey.Id.Length > 0;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            AuditLog.KeyRefused(logger, exception.Message);
            return false;
        }
    }

    /// <summary>What is done while the first requests already come in.</summary>
    public async Task AfterStartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await sweep.RunAsync(cancellationToken);
            if ((options.Value.Demo ?? environment.IsDevelopment()) && await demo.IsWantedAsync(cancellationToken))
            {
                await demo.ComposeAsync(cancellationToken);
            }
            else if ((await portals.ViewAsync(cancellationToken)).All.IsEmpty)
            {
                HostLog.SetupToken(logger, setup.Open());
            }

            readiness.Ready();
            await SweepMediaAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped before it was ready.
        }
    }

    /// <summary>Files that no committed row names were left by a run that was cut off. Portals are served meanwhile.</summary>
    private async Task SweepMediaAsync(CancellationToken cancellationToken)
    {
        foreach (var portal in (await portals.ViewAsync(cancellationToken)).All.Where(portal => Directory.Exists(Path.Combine(portal.Folder, "media"))))
        {
            try
            {
                await using var visit = await door.TryEnterUnlessClosedAsync(portal.Record.Name, cancellationToken);
                if (visit is null)
                {
                    continue; // it is closed: the day's sweep comes by
                }

                await work.RunAsync(visit.Portal, services => services.GetRequiredService<MediaSweep>().RunAsync(cancellationToken), cancellationToken);
            }
            catch (PortalUnavailableException exception)
            {
                PortalLog.PortalUnavailable(logger, portal.Record.Name, exception);
            }
#pragma warning disable CA1031 // Whatever one portal's files do, the host serves the others.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                HostLog.MediaSweepFailed(logger, portal.Record.Name, exception);
            }
        }
    }
}
