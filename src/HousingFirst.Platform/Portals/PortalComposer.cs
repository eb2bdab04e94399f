using System.Data.Common;
using System.Diagnostics;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// Makes a portal by a recipe. It is built in the staging folder, flushed, moved to its place, and exists when its registry row is
/// written: a kill at any instant leaves either no portal or the whole one.
/// </summary>
internal sealed class PortalComposer(
    PortalDirectory portals,
    PortalClaims claims,
    PortalStaging staging,
    HostStore store,
    RecipeFinder recipes,
    PortalWork work,
    ModuleSet modules,
    AuditHeads heads,
    TimeProvider clock,
    ILogger<PortalComposer> logger)
{
    public async Task<ComposeOutcome> CreateAsync(PortalOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        var began = Stopwatch.GetTimestamp();
        if (await RefuseAsync(order, cancellationToken) is { } refused)
        {
            return new(refused, null);
        }

        await using var claim = await claims.TryTakeAsync(order.Name, cancellationToken);
        if (claim is null)
        {
            return new(new("portal.being-made", $"The portal {order.Name} is being made or deleted at this moment. `portal list` shows what comes of it."), null);
        }

        // Whoever held the name before may have made the portal.
        if (await RefuseAsync(order, cancellationToken) is { } meanwhile)
        {
            return new(meanwhile, null);
        }

        var place = PortalFolders.FreeFor(order.Name, (await store.ReadPortalsAsync(cancellationToken)).Portals, clock.GetUtcNow());

        var found = await recipes.FindAsync(order.Recipe, cancellationToken);
        if (found.Reading is not { Recipe: { } recipe } reading)
        {
            return new(new("recipe.unreadable", found.Problem ?? string.Join(' ', found.Reading!.Problems)), null);
        }

        var record = new PortalRecord(order.Name, PortalState.Running, order.Host, order.Prefix, place, recipe.Identity, clock.GetUtcNow());
        await using var site = await staging.BeginAsync(record, cancellationToken);
        var outcome = await work.RunAsync(site.Runtime, services => ComposeAsync(services, order, reading, cancellationToken), cancellationToken);
        if (outcome.Problem is null)
        {
            await heads.AdoptAsync(record.Name, site.Runtime.Database, cancellationToken);
            site.MoveIn();

            // Past this line the portal exists; a caller that gave up finds it.
            if (await AddAsync(order, record) is { } taken)
            {
                return new(taken, null);
            }

            site.Keep();
            portals.Changed();
            PortalLog.PortalComposed(logger, record.Name, record.Recipe, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return outcome;
    }

    private HashSet<string> Pages() =>
        modules.Instances<ReservedPath>().Select(path => path.Instance.Segment).ToHashSet(StringComparer.Ordinal);

    private async Task<PortalProblem?> RefuseAsync(PortalOrder order, CancellationToken cancellationToken) =>
        PortalOrderRules.Refuse(order, (await store.ReadPortalsAsync(cancellationToken)).Portals, Pages());

    /// <summary>Registers the portal, unless another portal took its address while it was made.</summary>
    private async Task<PortalProblem?> AddAsync(PortalOrder order, PortalRecord record)
    {
        try
        {
            await store.AddPortalAsync(record, CancellationToken.None);
            return null;
        }
        catch (DbException)
        {
            if (await RefuseAsync(order, CancellationToken.None) is { } taken)
            {
                return taken;
            }

            throw;
        }
    }

    private static async Task<ComposeOutcome> ComposeAsync(
        IServiceProvider services, PortalOrder order, RecipeReading reading, CancellationToken cancellationToken)
    {
        await BeginAsync(services, order, reading, cancellationToken);
        var options = services.GetRequiredService<RecipeParameters>().Options(skipUnsupported: false);
        var run = await services.GetRequiredService<RecipeRunner>().ApplyAsync(reading, options, cancellationToken);
        if (run.Outcome != RecipeOutcome.Applied)
        {
            return new(new("recipe.refused", $"The recipe {run.Recipe} was refused; the portal {order.Name} was not made."), run);
        }

        if (order.Title is { Length: > 0 } title)
        {
            await SetTitleAsync(services, title, cancellationToken);
        }

        if (order.Admin is not { } admin)
        {
            return new(null, run);
        }

        var made = await services.GetRequiredService<IAccounts>()
            .CreateAsync(new(admin.Email, admin.Email, admin.Password, [WellKnownRoles.Administrator]), cancellationToken);
        return made is AccountOutcome.Refused no
            ? new(new("admin.refused", string.Join(' ', no.Problems.Select(problem => problem.Message))), run) { Admin = no.Problems }
            : new(null, run);
    }

    /// <summary>
    /// What every portal starts from: the features that are always on, and the order's title until the recipe says another. Its trail begins with who
    /// had it made.
    /// </summary>
    private static async Task BeginAsync(IServiceProvider services, PortalOrder order, RecipeReading reading, CancellationToken cancellationToken)
    {
        services.GetRequiredService<IAuditTrail>().Record(new(
            AuditKinds.PortalMade, new("recipe", reading.Recipe!.Identity), new AuditDetail("by", order.By ?? ""))); // one that cannot be read was refused
        var writer = services.GetRequiredService<PortalSettingsWriter>();
        var settings = await writer.LoadAsync(cancellationToken);
        settings.SiteName = order.Title ?? order.Name;
        settings.Features.UnionWith(services.GetRequiredService<FeatureCatalog>().AlwaysEnabled().Select(feature => feature.Id));
        await writer.StoreAsync(settings, cancellationToken);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(cancellationToken);
    }

    private static async Task SetTitleAsync(IServiceProvider services, string title, CancellationToken cancellationToken)
    {
        var writer = services.GetRequiredService<PortalSettingsWriter>();
        var settings = await writer.LoadAsync(cancellationToken);
        settings.SiteName = title;
        await writer.StoreAsync(settings, cancellationToken);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(cancellationToken);
    }
}
