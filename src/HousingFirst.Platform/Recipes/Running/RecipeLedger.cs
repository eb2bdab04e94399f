using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>Reads and writes the portal's recipe ledger, in the session of the run.</summary>
internal sealed class RecipeLedger(IDocumentSession session, TimeProvider clock)
{
    /// <summary>What was applied, oldest first.</summary>
    public async Task<IReadOnlyList<RecipeLedgerEntry>> ListAsync(CancellationToken cancellationToken) =>
        (await session.LoadSingleAsync<RecipeLedgerDocument>(cancellationToken))?.Entries ?? [];

    /// <summary>The instant that the run shall take for now: that of the first run of the same file, else the clock's.</summary>
    public async Task<DateTimeOffset> InstantOfAsync(Recipe recipe, CancellationToken cancellationToken)
    {
        var ledger = await session.LoadSingleAsync<RecipeLedgerDocument>(cancellationToken);
        var hash = recipe.Source.Hash;
        var entry = ledger?.Entries.Find(entry => IsOf(entry, recipe) && string.Equals(entry.Hash, hash, StringComparison.Ordinal));

        // Whole milliseconds: what scripts see is what is stored.
        return entry?.RunInstant ?? DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
    }

    /// <summary>Writes what the run did. The same run again writes the same and so changes nothing.</summary>
    public async Task WriteAsync(
        Recipe recipe,
        DateTimeOffset instant,
        IEnumerable<KeyValuePair<string, string>> variables,
        IReadOnlyList<RecipeStepWrite> writes,
        CancellationToken cancellationToken)
    {
        var ledger = await session.LoadSingleAsync<RecipeLedgerDocument>(cancellationToken) ?? new();
        RecipeLedgerEntry entry = new()
        {
            Recipe = recipe.Identity,
            Version = recipe.Version,
            Hash = recipe.Source.Hash,
            RunInstant = instant,
            Variables = new(variables.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            Things = ThingsOf(writes),
        };
        for (var i = 0; i < ledger.Entries.Count; i++)
        {
            if (IsOf(ledger.Entries[i], recipe))
            {
                ledger.Entries[i] = ledger.Entries[i] with { Things = [] };
            }
        }

        var at = ledger.Entries.FindIndex(old => IsOf(old, recipe) && string.Equals(old.Hash, entry.Hash, StringComparison.Ordinal));
        if (at < 0)
        {
            ledger.Entries.Add(entry);
        }
        else
        {
            ledger.Entries[at] = entry;
        }

        session.Store(ledger);
    }

    private static bool IsOf(RecipeLedgerEntry entry, Recipe recipe) =>
        string.Equals(entry.Recipe, recipe.Identity, StringComparison.Ordinal);

    // A thing may be written by several steps; the last word counts.
    private static List<RecipeLedgerThing> ThingsOf(IReadOnlyList<RecipeStepWrite> writes) =>
    [
        .. writes
            .Select(write => write.Write)
            .GroupBy(write => (write.Kind, write.Id))
            .Select(group => group.Last())
            .Where(write => write.Change != RecipeChange.Removed)
            .Select(write => new RecipeLedgerThing(write.Kind, write.Id, write.ContentHash)),
    ];
}
