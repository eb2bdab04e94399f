using HousingFirst.IntegrationTests.CommandLine;
using HousingFirst.Platform.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>Verbs write nothing into a portal whose place is being taken.</summary>
public sealed class ClosedPortalVerbTests(BackupHosts hosts) : IClassFixture<BackupHosts>
{
    [SkippableFact]
    public async Task Verb_InAPortalThatIsBeingRestored_IsRefused_AndDoneAfterwards()
    {
        var host = await hosts.StartAsync(postgres: true);
        await GivenBackups.ComposeAsync(host);
        var portal = await host.Services.GetRequiredService<PortalDirectory>().FindAsync("vest", CancellationToken.None);
        var closings = host.Services.GetRequiredService<PortalClosings>();

        VerbRun meanwhile, recipe;
        await using (await closings.CloseAsync(portal!.Record, TimeSpan.FromSeconds(20), CancellationToken.None))
        {
            meanwhile = await RunAsync(host, "search", "rebuild", "--portal", "vest");
            recipe = await RunAsync(host, "recipe", "plan", "kursushus", "--portal", "vest");
        }

        var afterwards = await RunAsync(host, "search", "rebuild", "--portal", "vest");

        Assert.Equal((1, "The portal vest is being restored. Try again when that is done."), (meanwhile.ExitCode, meanwhile.Error.Trim()));
        Assert.Equal((1, meanwhile.Error), (recipe.ExitCode, recipe.Error));
        Assert.True(afterwards.ExitCode == 0, afterwards.Error);
    }

    private static Task<VerbRun> RunAsync(RunningHost host, params string[] words) => VerbRun.RunAsync(
        new Dictionary<string, string>
        {
            ["HousingFirst__DataPath"] = host.DataPath,
            ["HousingFirst__Database"] = "postgres",
            ["ConnectionStrings__Postgres"] = host.Services.GetRequiredService<IConfiguration>().GetConnectionString("Postgres")!,
        },
        "",
        words);
}
