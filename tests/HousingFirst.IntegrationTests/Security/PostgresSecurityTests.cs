using System.Net;
using HousingFirst.IntegrationTests.Security.SecondFactors;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>What touches accounts' tables, on PostgreSQL.</summary>
public sealed class PostgresSecurityTests : IAsyncLifetime
{
    private PostgresServer? _server;
    private SecurityHost? _host;

    public async Task InitializeAsync()
    {
        if (PostgresServer.WhyMissing is null)
        {
            _server = await PostgresServer.StartAsync();
            _host = new SecurityHost { Postgres = _server.Source.ConnectionString };
            await _host.InitializeAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (_host is not null && _server is not null)
        {
            await _host.DisposeAsync();
            await _server.DisposeAsync();
        }
    }

    [SkippableFact]
    public async Task SignIn_LockoutRolesAndSessions_BehaveAsOnSqlite()
    {
        Skip.If(PostgresServer.WhyMissing is not null, PostgresServer.WhyMissing);
        var host = _host!;
        var (browser, person) = await host.SignedInAsync("nordlys", "Editor");
        Assert.Equal($"{person.Id}:Editor", await browser.TextAsync("/nordlys/test/who"));
        Assert.Equal("edit", await browser.TextAsync("/nordlys/test/edit"));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => SignInAsync(host, person, "forkert kodeord")));
        Assert.Equal(HttpStatusCode.OK, await SignInAsync(host, person, SecurityHost.Password));
        host.Time.Pass(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.Redirect, await SignInAsync(host, person, SecurityHost.Password));
        await host.InPortalAsync("nordlys", services =>
            services.GetRequiredService<IAccounts>().SetEnabledAsync(person.Id, false, CancellationToken.None));
        host.Time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal("nobody:", await browser.TextAsync("/nordlys/test/who"));
    }

    [SkippableFact]
    public async Task WrongPasswords_SentAtOnce_AreComparedNoMoreThanTheLimit()
    {
        Skip.If(PostgresServer.WhyMissing is not null, PostgresServer.WhyMissing);
        await LockoutTests.SentAtOnceAsync(_host!, "nordlys");
    }

    [SkippableFact]
    public async Task SecondFactors_SentTwiceAtOnce_CountOnceAsOnSqlite()
    {
        Skip.If(PostgresServer.WhyMissing is not null, PostgresServer.WhyMissing);
        var host = _host!;
        var holder = await AppHolder.InAsync(host, "nordlys");
        foreach (var code in new[] { holder.NextCode(), holder.RecoveryCodes[0] })
        {
            var (one, other) = (await holder.HalfwayAsync(), await holder.HalfwayAsync());
            var tokens = (await one.TokenAsync("/nordlys/account/code"), await other.TokenAsync("/nordlys/account/code"));
            var answers = await Task.WhenAll(holder.SendAsync(one, code, tokens.Item1), holder.SendAsync(other, code, tokens.Item2));
            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect], answers.Select(answer => answer.StatusCode).Order());
        }

        using SoftPasskey passkey = new();
        const string account = "/nordlys/account";
        const string signIn = "/nordlys/account/signin";
        using var added = await holder.Browser.PostAsync(
            account + "?handler=AddPasskey", await holder.Browser.TokenAsync(account), passkey.Create(await holder.Browser.TextAsync(account)));
        Assert.Equal(account + "?passkey=Added", added.Headers.Location?.OriginalString);
        var (first, second) = (host.Browser(), host.Browser());
        var answer = passkey.Get(await first.TextAsync(signIn));
        var seals = (await first.TokenAsync(signIn), await second.TokenAsync(signIn));
        var sent = await Task.WhenAll(
            first.PostAsync(signIn + "?handler=Passkey", seals.Item1, answer), second.PostAsync(signIn + "?handler=Passkey", seals.Item2, answer));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect], sent.Select(response => response.StatusCode).Order());
    }

    [SkippableFact]
    public async Task Text_WithACharacterThatPostgresCannotHold_IsRefusedOrFindsNothing()
    {
        Skip.If(PostgresServer.WhyMissing is not null, PostgresServer.WhyMissing);
        using var refused = await _host!.Browser().SignInAsync("", "kim\0@example.test", SecurityHost.Password);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        var (browser, _) = await _host.SignedInAsync("default", WellKnownRoles.Administrator);
        foreach (var query in new[] { "om=%00", "hvad=%00", "konto=%00" })
        {
            using var trail = await browser.GetAsync($"/admin/revision?{query}");
            Assert.Equal(HttpStatusCode.OK, trail.StatusCode);
        }
    }

    private static async Task<HttpStatusCode> SignInAsync(SecurityHost host, Account person, string password)
    {
        using var response = await host.Browser().SignInAsync("/nordlys", person.Mail, password);
        return response.StatusCode;
    }
}
