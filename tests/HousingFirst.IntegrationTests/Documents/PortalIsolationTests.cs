using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Documents;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Documents;

public abstract class PortalIsolationTests(DatabaseFixture fixture) : DocumentTests(fixture)
{
    private readonly DatabaseFixture _fixture = fixture;

    [SkippableFact]
    public async Task TwoPortals_SideBySide_NeverSeeEachOthersRows()
    {
        await using var north = await StartAsync();
        var south = await _fixture.NewPortalAsync(north.Store);
        var northern = (await north.StoreAsync(Note("Nord")))[0];
        var southern = (await north.Store.StoreAsync(south, Note("Syd"), Note("Syd 2")))[1];

        await using var inNorth = north.Open();
        await using var inSouth = north.Store.Open(south);

        Assert.Equal("Nord", (await inNorth.Session.LoadAsync<Note>(northern, default))!.Title);
        Assert.Null(await inNorth.Session.LoadAsync<Note>(southern, default));
        Assert.Equal(["Nord"], await inNorth.Session.Query<NoteIndex>().SelectAsync(row => row.Title, default));
        Assert.Equal(["Syd", "Syd 2"], await inSouth.Session.Query<NoteIndex>().SelectAsync(row => row.Title, default));
    }

    [SkippableFact]
    public async Task TwoPortals_WorkedOnAtOnce_KeepTheirOwn()
    {
        await using var north = await StartAsync();
        var portals = new List<PortalDatabase> { north.Database };
        for (var count = 0; count < 3; count++)
        {
            portals.Add(await _fixture.NewPortalAsync(north.Store));
        }

        await Task.WhenAll(Enumerable.Range(0, 160).Select(turn => Task.Run(() =>
            north.Store.StoreAsync(portals[turn % 4], Note($"{turn % 4}")))));

        for (var portal = 0; portal < 4; portal++)
        {
            await using var scope = north.Store.Open(portals[portal]);
            var titles = await scope.Session.Query<NoteIndex>().SelectAsync(row => row.Title, default);
            Assert.Equal(Enumerable.Repeat($"{portal}", 40), titles);
        }
    }

    [SkippableFact]
    public async Task TwoPortals_SameUserName_AreTwoAccounts()
    {
        await using var north = await StartAsync();
        var south = await _fixture.NewPortalAsync(north.Store);
        await using (var scope = north.Open())
        {
            scope.Accounts.Users.Add(new() { UserName = "leder", NormalizedUserName = "LEDER", DisplayName = "Nord" });
            await scope.Accounts.SaveChangesAsync();
        }

        await using (var scope = north.Store.Open(south))
        {
            Assert.Empty(scope.Accounts.Users.Local);
            scope.Accounts.Users.Add(new() { UserName = "leder", NormalizedUserName = "LEDER", DisplayName = "Syd" });
            await scope.Accounts.SaveChangesAsync();
        }

        Assert.Equal("Nord", await DisplayNameAsync(north.Open()));
        Assert.Equal("Syd", await DisplayNameAsync(north.Store.Open(south)));
    }

    [SkippableFact]
    public async Task Scope_WithoutPortal_HasNoDocuments()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Store.Services.CreateAsyncScope();

        Assert.Throws<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<IDocumentSession>());
    }

    [SkippableFact]
    public async Task Scope_GivenASecondPortal_Refuses()
    {
        await using var portal = await StartAsync();
        var other = await _fixture.NewPortalAsync(portal.Store);
        await using var scope = portal.Store.Services.CreateAsyncScope();
        var chosen = scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>();
        chosen.Database = portal.Database;

        Assert.Throws<InvalidOperationException>(() => chosen.Database = other);
    }

    private static async Task<string?> DisplayNameAsync(TestScope scope)
    {
        await using (scope)
        {
            var store = new Microsoft.AspNetCore.Identity.EntityFrameworkCore.UserOnlyStore<
                Platform.Security.PlatformUser, Platform.Documents.Durable.DurableContext>(scope.Accounts);
            return (await store.FindByNameAsync("LEDER"))?.DisplayName;
        }
    }
}

[Collection("SQLite")]
public sealed class SqlitePortalIsolationTests(SqliteFixture fixture) : PortalIsolationTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresPortalIsolationTests(PostgresFixture fixture) : PortalIsolationTests(fixture);
