using System.Reflection;
using HousingFirst.IntegrationTests.Security;
using HousingFirst.Platform.Mail;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Time;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace HousingFirst.IntegrationTests.Mail;

/// <summary>A host with one portal, whose clock, transport and sender are the test's. Nothing runs in its background.</summary>
internal sealed class MailHost : IAsyncDisposable
{
    public const string Portal = "post";

    private readonly string _folder = Directory.CreateTempSubdirectory("hf-mail-").FullName;
    private readonly WebApplication _app;

    private MailHost(NpgsqlDataSource? postgres, bool hasServer)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Production",
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            Args =
            [
                $"--HousingFirst:DataPath={_folder}",
                $"--HousingFirst:Database={(postgres is null ? "sqlite" : "postgres")}",
                $"--ConnectionStrings:Postgres={postgres?.ConnectionString}",
            ],
        });
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.AddHousingFirstPlatform(
            typeof(Program).Assembly.GetCustomAttributes<ApplicationPartAttribute>().Select(part => Assembly.Load(part.AssemblyName)));
        if (hasServer)
        {
            builder.Services.AddSingleton<IMailTransport>(Transport);
        }

        _app = builder.Build();
    }

    public ShiftedTime Time { get; } = new();

    public WrittenLogs Logs { get; } = new();

    public RecordingTransport Transport { get; } = new();

    public IServiceProvider Services => _app.Services;

    public static async Task<MailHost> StartAsync(NpgsqlDataSource? postgres, bool hasServer = true)
    {
        if (postgres is not null)
        {
            // Tests share a server one after the other; what an earlier host had noted is not this one's.
            await using var command = postgres.CreateCommand($"DROP SCHEMA IF EXISTS host CASCADE; DROP SCHEMA IF EXISTS portal_{Portal} CASCADE");
            await command.ExecuteNonQueryAsync();
        }

        var host = new MailHost(postgres, hasServer);
        await host.Services.GetRequiredService<HostStart>().PrepareAsync(default);
        await host.ComposeAsync();
        return host;
    }

    public async Task<T> InPortalAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var portal = await Services.GetRequiredService<PortalDirectory>().FindAsync(Portal, default);
        return await Services.GetRequiredService<PortalWork>().RunAsync(portal!, work, default);
    }

    /// <summary>Stores a mail to each address in a unit of work, and saves it.</summary>
    public Task StoreAsync(params string[] to) => InPortalAsync(async services =>
    {
        await services.GetRequiredService<IMailOutbox>().StoreAsync(Message(to), default);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
        return true;
    });

    public static MailMessage Message(params string[] to) =>
        new() { To = [.. to.Select(MailAddress.Parse)], Subject = "Om besøget", Text = "Hemmelig tekst" };

    /// <summary>One look of the sender, as the host's clock or a commit would bring about.</summary>
    public Task SendAsync() => SendAsync(Services.GetRequiredService<MailPost>());

    /// <summary>A round that ends with the host.</summary>
    public Task SendAsync(CancellationToken killed) => Services.GetRequiredService<MailPost>().RunAsync(Services.GetRequiredService<MailSignal>().Take(), killed);

    public Task SendAsync(MailPost post) => post.RunAsync(Services.GetRequiredService<MailSignal>().Take(), default);

    public Task DoDailyTasksAsync() => Services.GetRequiredService<DailyTasks>().RunAsync(default);

    public Task<IReadOnlyList<OutboxMail>> OutboxAsync() => InPortalAsync(async services =>
    {
        var mails = new List<OutboxMail>();
        await foreach (var mail in services.GetRequiredService<IDocumentSession>().ReadAllAsync<OutboxMail>(default))
        {
            mails.Add(mail);
        }

        return (IReadOnlyList<OutboxMail>)mails;
    });

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(); // what works in the background has ended before its folder goes
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ComposeAsync()
    {
        var recipe = Path.Combine(_folder, "post.recipe.json");
        await File.WriteAllTextAsync(recipe, """
            {
              "name": "post", "displayName": "Post", "issetuprecipe": true,
              "steps": [
                { "name": "themes", "site": "HousingFirst.FjordTheme" },
                { "name": "settings", "SiteName": "Postportalen", "Mail": { "SenderAddress": "post@provider.example" } }
              ]
            }
            """);
        var outcome = await Services.GetRequiredService<PortalComposer>().CreateAsync(new(Portal, recipe, null, Portal, null, null), default);
        Assert.True(outcome.Problem is null, $"{outcome.Problem} {string.Join('\n', outcome.Recipe?.Problems ?? [])}");
    }
}
