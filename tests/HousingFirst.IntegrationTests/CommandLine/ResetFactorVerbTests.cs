using System.Text.Json;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.CommandLine;

/// <summary><c>user reset-factor</c>, from the words to the trail.</summary>
public sealed class ResetFactorVerbTests
{
    private const string Mail = "laast@test.example";

    [Fact]
    public async Task ResetFactor_WithPasskeys_NeedsItsYes_AndGivesAOneTimePasswordToWhoHasNone()
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");
        var made = Assert.IsType<AccountOutcome.Saved>(await portal.RunAsync(services => services.GetRequiredService<IAccounts>()
            .CreateAsync(new(Mail, "Test", TestPortal.Password, ["Trainer"]), CancellationToken.None)));
        await portal.RunAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<PlatformUser>>();
            return await users.RemovePasswordAsync((await users.FindByIdAsync(made.Account.Id))!);
        });

        foreach (var wrong in new[] { "--passkeys", "--yes", "--one-time-password" })
        {
            var refused = await RunAsync("", wrong);
            Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
            Assert.Contains("Give --passkeys and --yes together", refused.Error, StringComparison.Ordinal);
        }

        var bare = await RunAsync("", "--passkeys", "--yes");
        Assert.Equal(1, bare.ExitCode);
        Assert.Equal("The account has no password of its own. Give --one-time-password and write one on standard input.", bare.Error.Trim());

        var done = await RunAsync("fem helt andre ord nu\n", "--passkeys", "--yes", "--one-time-password", "--json");
        Assert.Equal((0, ""), (done.ExitCode, done.Error));
        Assert.Equal(made.Account.Id, JsonDocument.Parse(done.Output).RootElement.GetProperty("id").GetString());
        var (account, trail) = await portal.RunAsync(async services => (
            await services.GetRequiredService<IAccounts>().FindAsync(made.Account.Id, CancellationToken.None),
            await services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 100, CancellationToken.None)));
        Assert.Equal((true, true), (account!.HasPassword, account.IsWaiting));
        var row = Assert.Single(trail, line => line.Kind == AuditKinds.OneTimePasswordSet);
        Assert.Equal((AuditActor.CommandLine, "user reset-factor", made.Account.Id), (row.Actor, row.Place, row.Subject?.Id));

        Task<VerbRun> RunAsync(string input, params string[] options) => VerbRun.RunAsync(
            new Dictionary<string, string> { ["HousingFirst__DataPath"] = host.DataPath },
            input,
            ["user", "reset-factor", Mail, "--portal", portal.Name, .. options]);
    }
}
