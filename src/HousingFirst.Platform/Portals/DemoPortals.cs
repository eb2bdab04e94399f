using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// The three demo portals, composed from the shipped recipes on a host's first start in Development. A start that was cut off is taken up
/// again by the next one; a demo portal that somebody deleted later stays deleted.
/// </summary>
internal sealed class DemoPortals(
    PortalComposer composer, PortalDirectory portals, HostStore store, PortalWork work, IServer server, ILogger<DemoPortals> logger)
{
    private const string Done = "demo";

    /// <summary>The password of every demo account. Demo portals hold nothing that needs a better one.</summary>
    public const string Password = "demo-kodeord-2026";

    private static readonly PortalOrder[] Orders =
    [
        new(PortalRecord.DefaultName, "metodeportal", null, null, null, null),
        new("nordlys", "icm-leverandoer", null, "nordlys", null, null),
        new("kursushus", "kursushus", null, "kursushus", null, null),
    ];

    /// <summary>Whether the demo portals are still to be made.</summary>
    public async Task<bool> IsWantedAsync(CancellationToken cancellationToken)
    {
        var names = (await portals.ViewAsync(cancellationToken)).All.Select(portal => portal.Record.Name).ToList();
        return names.All(name => Orders.Any(order => order.Name == name)) && !await store.IsDoneAsync(Done, cancellationToken);
    }

    public async Task ComposeAsync(CancellationToken cancellationToken)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') ?? "";
        Console.WriteLine();
        var isWhole = true;
        foreach (var order in Orders)
        {
            try
            {
                await ComposeAsync(order, address, cancellationToken);
            }
#pragma warning disable CA1031 // A demo portal that cannot be made keeps neither the others nor the host from being there.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                isWhole = false;
                HostLog.DemoUnfinished(logger, order.Name, exception);
            }
        }

        Console.WriteLine();
        if (isWhole)
        {
            await store.MarkDoneAsync(Done, cancellationToken);
        }
    }

    private async Task ComposeAsync(PortalOrder order, string address, CancellationToken cancellationToken)
    {
        if (await portals.FindAsync(order.Name, cancellationToken) is null
            && await composer.CreateAsync(order with { By = PortalOrder.ByDemo }, cancellationToken) is { Problem: { } problem })
        {
            HostLog.DemoFailed(logger, order.Name, problem.Message);
            return;
        }

        var accounts = await AddAccountsAsync(order.Name, cancellationToken);
        Console.WriteLine($"  {order.Name,-10} {address}/{order.Prefix}");
        Console.WriteLine($"             {string.Join("  ", accounts)}   ({Password})");
    }

    /// <summary>One account for each role that the recipe made, so that each persona can be tried.</summary>
    private async Task<IReadOnlyList<string>> AddAccountsAsync(string portal, CancellationToken cancellationToken)
    {
        var runtime = (await portals.FindAsync(portal, cancellationToken))!;
        return await work.RunAsync(
            runtime,
            async services =>
            {
                var accounts = services.GetRequiredService<IAccounts>();
                var names = services.GetRequiredService<IRoleNames>();
                var mails = new List<string>();
                var roles = await services.GetRequiredService<DurableContext>().Roles.Select(role => role.Name!).ToListAsync(cancellationToken);
                foreach (var role in roles.Append(WellKnownRoles.Administrator).Distinct(StringComparer.Ordinal)
                             .Except([WellKnownRoles.Anonymous, WellKnownRoles.Authenticated], StringComparer.Ordinal)
                             .Order(StringComparer.Ordinal))
                {
                    var mail = $"{role.ToLowerInvariant()}@{portal}.example";
                    if (await accounts.CreateAsync(new(mail, names.Of(role), Password, [role]), cancellationToken) is not AccountOutcome.Refused { Problems: [not AccountProblem.MailTaken, ..] })
                    {
                        mails.Add(mail);
                    }
                }

                return mails;
            },
            cancellationToken);
    }
}
