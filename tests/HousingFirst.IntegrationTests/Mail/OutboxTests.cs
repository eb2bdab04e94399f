using System.Text.Json;
using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Mail;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HousingFirst.IntegrationTests.Mail;

/// <summary>What the outbox promises, on every database.</summary>
public abstract class OutboxTests(DatabaseFixture fixture)
{
    private const string To = "kim.holm@example.org";

    [Collection("SQLite")]
    public sealed class OnSqlite(SqliteFixture fixture) : OutboxTests(fixture);

    [Collection("PostgreSQL")]
    public sealed class OnPostgres(PostgresFixture fixture) : OutboxTests(fixture);

    [SkippableFact]
    public async Task Mail_OfCommittedWork_IsSentOnceAndEmptiedAtOnce()
    {
        await using var host = await StartAsync();

        await host.StoreAsync(To);
        await host.SendAsync();
        host.Time.Pass(TimeSpan.FromHours(2));
        await host.SendAsync();

        var sent = Assert.Single(host.Transport.Mails);
        Assert.Equal((To, "Om besøget", "Hemmelig tekst"), (sent.Content.To, sent.Content.Subject, sent.Content.Text));
        Assert.Equal(("post@provider.example", "Postportalen"), (sent.From.Value, sent.SenderName));
        Assert.Matches("^[0-9a-f]{32}@provider[.]example$", sent.Content.MessageId);
        var kept = Assert.Single(await host.OutboxAsync());
        Assert.Equal((MailState.Sent, sent.Id), (kept.State, kept.Id));
        Assert.DoesNotContain("emmelig", JsonSerializer.Serialize(kept), StringComparison.Ordinal);
        Assert.DoesNotContain("kim.holm", JsonSerializer.Serialize(kept), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Mail_OfWorkThatIsNotSaved_IsNeverSent()
    {
        await using var host = await StartAsync();

        await host.InPortalAsync(async services =>
        {
            await services.GetRequiredService<IMailOutbox>().StoreAsync(MailHost.Message(To), default);
            await services.GetRequiredService<IDocumentSession>().FlushAsync(default);
            await services.GetRequiredService<IDocumentSession>().CancelAsync();
            return true;
        });
        await host.SendAsync();
        host.Time.Pass(TimeSpan.FromHours(2));
        await host.SendAsync();

        Assert.Empty(host.Transport.Mails);
        Assert.Empty(await host.OutboxAsync());
        Assert.Empty(await host.Services.GetRequiredService<MailNotes>().ListAsync(default));
    }

    [SkippableFact]
    public async Task Mail_CommittedAfterTheSenderHasLooked_IsFoundAllTheSame()
    {
        await using var host = await StartAsync();

        await host.InPortalAsync(async services =>
        {
            await services.GetRequiredService<IMailOutbox>().StoreAsync(MailHost.Message(To), default);
            await host.SendAsync();
            Assert.Empty(host.Transport.Mails);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return true;
        });

        // As after a kill between the commit and the wake-up: only the note is left to tell.
        host.Services.GetRequiredService<MailSignal>().Take();
        host.Time.Pass(TimeSpan.FromSeconds(20));
        await host.SendAsync();

        Assert.Single(host.Transport.Mails);
    }

    [SkippableFact]
    public async Task Mail_ToSeveral_GoesToEachAlone()
    {
        await using var host = await StartAsync();

        await host.StoreAsync(To, "bo.lund@example.org");
        await host.SendAsync();

        Assert.Equal(["bo.lund@example.org", To], host.Transport.Mails.Select(mail => mail.Content.To).Order(StringComparer.Ordinal));
        Assert.Equal(2, host.Transport.Mails.Select(mail => mail.Content.MessageId).Distinct().Count());
    }

    [SkippableFact]
    public async Task Send_HostIsKilledBeforeTheMailIsMarked_SendsItOnceMoreUnderTheSameId()
    {
        await using var host = await StartAsync();
        using var killed = new CancellationTokenSource();
        host.Transport.Answer = _ =>
        {
            killed.Cancel();
            throw new OperationCanceledException(killed.Token);
        };
        await host.StoreAsync(To);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.SendAsync(killed.Token));

        host.Transport.Answer = _ => Delivery.Taken;
        await host.SendAsync();
        Assert.Single(host.Transport.Mails);
        for (var hour = 0; hour < 5; hour++)
        {
            host.Time.Pass(TimeSpan.FromHours(1));
            await host.SendAsync(ActivatorUtilities.CreateInstance<MailPost>(host.Services));
        }

        Assert.Equal(2, host.Transport.Mails.Count);
        Assert.Single(host.Transport.Mails.Select(mail => mail.Content.MessageId).Distinct());
    }

    [SkippableFact]
    public async Task Send_RefusedForADay_IsTriedEverLaterThenGivenUpAndEmptied()
    {
        await using var host = await StartAsync();
        host.Transport.Answer = _ => new(DeliveryKind.MailRefused, "MailboxUnavailable 550");
        await host.StoreAsync(To);
        await host.SendAsync();
        Assert.Single(host.Transport.Mails);
        await host.SendAsync();
        Assert.Single(host.Transport.Mails);

        for (var quarter = 0; quarter < 4 * 25; quarter++)
        {
            host.Time.Pass(TimeSpan.FromMinutes(15));
            await host.SendAsync();
        }

        Assert.InRange(host.Transport.Mails.Count, 6, 12);
        var kept = Assert.Single(await host.OutboxAsync());
        Assert.Equal(MailState.GivenUp, kept.State);
        Assert.Null(kept.Content);
        Assert.Contains(host.Logs.Lines, line => line.Contains("was given up", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("kim.holm", StringComparison.Ordinal) || line.Contains("Hemmelig", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Send_ServerIsAway_IsLeftAloneForAMinuteAndEveryMailArrivesLater()
    {
        await using var host = await StartAsync();
        host.Transport.Answer = _ => new(DeliveryKind.ServerFailed, "GeneralFailure -1");
        await host.StoreAsync(To, "bo.lund@example.org", "eva.dam@example.org");
        await host.SendAsync();
        await host.SendAsync();
        Assert.Single(host.Transport.Mails);

        host.Transport.Answer = _ => Delivery.Taken;
        host.Time.Pass(TimeSpan.FromMinutes(3));
        await host.SendAsync();

        Assert.Equal(4, host.Transport.Mails.Count);
        Assert.All(await host.OutboxAsync(), mail => Assert.Equal(MailState.Sent, mail.State));
    }

    [SkippableFact]
    public async Task Send_TwoHostsAtOnce_SendEachMailOnce()
    {
        await using var host = await StartAsync();
        await host.StoreAsync([.. Enumerable.Range(0, 12).Select(number => $"p{number}@example.org")]);

        await Task.WhenAll(
            host.SendAsync(ActivatorUtilities.CreateInstance<MailPost>(host.Services)),
            host.SendAsync(ActivatorUtilities.CreateInstance<MailPost>(host.Services)));

        Assert.Equal(12, host.Transport.Mails.Count);
        Assert.Equal(12, host.Transport.Mails.Select(mail => mail.Id).Distinct().Count());
    }

    [SkippableFact]
    public async Task Send_NoServerIsSet_WaitsAndSaysSoOnce()
    {
        await using var host = await StartAsync(hasServer: false);
        await host.StoreAsync(To);

        await host.SendAsync();
        host.Time.Pass(TimeSpan.FromDays(2));
        await host.SendAsync();

        var waiting = Assert.Single(await host.OutboxAsync());
        Assert.Equal((MailState.Waiting, 0), (waiting.State, waiting.Tries));
        Assert.Single(host.Logs.Lines, line => line.Contains("no mail server is set", StringComparison.Ordinal));

        host.Time.Pass(TimeSpan.FromDays(29));
        await host.DoDailyTasksAsync();
        Assert.Equal(MailState.GivenUp, Assert.Single(await host.OutboxAsync()).State);
    }

    [SkippableFact]
    public async Task DailyTasks_AMonthAfterAMailEnded_TakeItsRowAway()
    {
        await using var host = await StartAsync();
        await host.StoreAsync(To);
        await host.SendAsync();

        host.Time.Pass(TimeSpan.FromDays(29));
        await host.DoDailyTasksAsync();
        Assert.Single(await host.OutboxAsync());
        host.Time.Pass(TimeSpan.FromDays(2));
        await host.DoDailyTasksAsync();

        Assert.Empty(await host.OutboxAsync());
    }

    [SkippableFact]
    public async Task Send_WhileThePortalIsClosed_SendsNothing_AndGoesOnAfterwards()
    {
        await using var host = await StartAsync();
        await host.StoreAsync(To);
        await using (await CloseAsync(host))
        {
            await host.SendAsync();
            host.Time.Pass(TimeSpan.FromMinutes(10));
            await host.SendAsync();
            Assert.Empty(host.Transport.Mails);
        }

        var door = host.Services.GetRequiredService<PortalDoor>();
        while (!await door.IsOpenAsync(MailHost.Portal, default))
        {
            await Task.Yield(); // that another host has opened it is seen when the registry is looked at
        }

        host.Time.Pass(TimeSpan.FromMinutes(2));
        await host.SendAsync();
        Assert.Single(host.Transport.Mails);
    }

    [SkippableFact]
    public async Task Close_WhileAMailIsOnItsWay_WaitsForThatOneAlone()
    {
        await using var host = await StartAsync();
        await host.StoreAsync(To, "lone.krogh@example.org");
        var (door, arrived) = (host.Services.GetRequiredService<PortalDoor>(), new TaskCompletionSource());
        using var answer = new SemaphoreSlim(0);
        host.Transport.Answer = _ =>
        {
            arrived.SetResult();
            answer.Wait();
            return Delivery.Taken;
        };

        var sending = Task.Run(() => host.SendAsync());
        await arrived.Task;
        var closing = CloseAsync(host);
        while (await door.IsOpenAsync(MailHost.Portal, default))
        {
            await Task.Yield(); // another host's closing is seen when the registry is looked at
        }

        // Longer than hosts look at what they know of the registry: here nobody is in a transaction.
        await Task.WhenAny(closing, Task.Delay(PortalDirectory.Stalest * 2));
        Assert.False(closing.IsCompleted);
        answer.Release();
        await sending;
        await using var closed = await closing;
        Assert.NotNull(closed);
        Assert.Equal([MailState.Waiting, MailState.Sent], (await host.OutboxAsync()).Select(mail => mail.State).Order());
    }

    /// <summary>Closes the portal as a host that brings it back does: with PostgreSQL another one than the sender's.</summary>
    private static Task<IAsyncDisposable?> CloseAsync(MailHost host) => Task.Run(async () =>
    {
        var portal = await host.Services.GetRequiredService<PortalDirectory>().FindAsync(MailHost.Portal, default);
        var closings = host.Services.GetService<NpgsqlDataSource>() is { } postgres
            ? new PortalClosings(new PortalPauses(), TimeProvider.System, postgres)
            : host.Services.GetRequiredService<PortalClosings>();
        return await closings.CloseAsync(portal!.Record, TimeSpan.FromSeconds(20), default);
    });

    private async Task<MailHost> StartAsync(bool hasServer = true)
    {
        Skip.If(fixture.WhyMissing is not null, fixture.WhyMissing);
        NpgsqlDataSource? postgres = await fixture.NewBareAsync() is PortalDatabase.Postgres database ? database.Source : null;
        return await MailHost.StartAsync(postgres, hasServer);
    }
}
