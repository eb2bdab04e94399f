using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Manuals.Setup;

/// <summary>
/// The recipe step <c>manual</c>: which manuals a portal shows, to whom, in which edition and order, whom their readers can ask, and what
/// the portal lays over the shared text. A property that is missing leaves what the portal has.
/// </summary>
internal sealed class ManualStep(IPortalExtensions extensions, EditionStore editions) : IRecipeStep
{
    private const string Kind = "manual";

    public string Name => "manual";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var shipped = await ShippedAsync(cancellationToken);
        var stored = await context.Session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        var changed = false;
        if (RecipeJson.Find(context.Step, "manuals") is null)
        {
            context.Report.Error($"The step says nothing.", context.Step, null, $"Give it \"manuals\": [ {{ \"manual\": \"cti\", \"audience\": \"everybody\" }} ].");
        }

        foreach (var wish in context.Step.GetObjects("manuals", context.Report))
        {
            if (wish.GetRequiredString("manual", context.Report) is not { } id)
            {
                continue;
            }

            if (!shipped.TryGetValue(id, out var edition))
            {
                context.Report.Error(
                    $"No enabled feature ships the manual \"{id}\".", wish, "manual", $"Enable its method's feature in an earlier step, or correct the id.");
                continue;
            }

            var before = stored.Pins.GetValueOrDefault(id);
            var after = await new ManualWish(wish, context.Report).ApplyAsync(before ?? new ManualPin(), edition, editions, cancellationToken);
            if (Tell(context.Report, id, before, after))
            {
                stored.Pins[id] = after with { ChangedUtc = ManualPin.Later(before?.ChangedUtc, context.RunInstant) };
                changed = true;
            }
        }

        if (changed)
        {
            context.Session.Store(stored);
        }
    }

    private async Task<Dictionary<string, ManualEdition>> ShippedAsync(CancellationToken cancellationToken)
    {
        var byId = new Dictionary<string, ManualEdition>(StringComparer.Ordinal);
        foreach (var shipped in extensions.All<ShippedManual>())
        {
            if (await editions.ShippedAsync(shipped, cancellationToken) is { } edition)
            {
                byId.TryAdd(edition.Id, edition);
            }
        }

        return byId;
    }

    private static bool Tell(IRecipeReport report, string id, ManualPin? before, ManualPin after)
    {
        var (was, now) = (before is null ? null : Body(before), Body(after));
        var hash = Convert.ToHexStringLower(SHA256.HashData(now));
        if (was is not null && was.AsSpan().SequenceEqual(now))
        {
            report.Unchanged(Kind, id, hash);
            return false;
        }

        if (was is null)
        {
            report.Created(Kind, id, hash);
        }
        else
        {
            report.Updated(Kind, id, hash);
        }

        return true;
    }

    // Records compare their lists by reference; what counts is what would be stored.
    private static byte[] Body(ManualPin pin) => JsonSerializer.SerializeToUtf8Bytes(pin with { ChangedUtc = null });
}
