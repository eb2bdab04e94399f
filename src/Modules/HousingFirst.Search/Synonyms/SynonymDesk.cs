using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Search.Synonyms;

/// <summary>The portal's synonyms for those who look after them. The next search after saving goes by them.</summary>
internal sealed class SynonymDesk(IDocumentSession session, IPortalExtensions extensions, IAuditTrail trail)
{
    /// <summary>The portal's own lines as they are stored, remarks among them.</summary>
    public async Task<IReadOnlyList<string>> LinesAsync(CancellationToken cancellationToken) =>
        (await session.LoadSingleAsync<PortalSynonyms>(cancellationToken))?.Lines ?? [];

    /// <summary>What the portal's features bring.</summary>
    public IEnumerable<SynonymGroup> Shipped() => extensions.All<EmbeddedSynonyms>().SelectMany(Read).Select(SynonymGroup.Read).OfType<SynonymGroup>();

    /// <summary>Puts a line behind the others, or in another's place, and saves.</summary>
    /// <exception cref="StaleDocumentException">Somebody saved at the same moment.</exception>
    public async Task StoreAsync(string line, int? at, CancellationToken cancellationToken)
    {
        var stored = await session.LoadSingleAsync<PortalSynonyms>(cancellationToken) ?? new();
        if (at is { } place)
        {
            stored.Lines[place] = line;
        }
        else
        {
            stored.Lines.Add(line);
        }

        trail.Record(new(at is null ? SynonymAudit.Added : SynonymAudit.Changed, null));
        session.Store(stored);
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Takes a line out and saves; false when it does not stand there any more.</summary>
    /// <exception cref="StaleDocumentException">Somebody saved at the same moment.</exception>
    public async Task<bool> RemoveAsync(string key, CancellationToken cancellationToken)
    {
        if (await session.LoadSingleAsync<PortalSynonyms>(cancellationToken) is not { } stored
            || stored.Lines.FindIndex(line => SynonymGroup.KeyOf(line) == key) is not (>= 0 and var at))
        {
            return false;
        }

        var removed = await session.LoadSingleAsync<RemovedSynonyms>(cancellationToken) ?? new();
        removed.Add(new(stored.Lines[at], at));
        stored.Lines.RemoveAt(at);
        trail.Record(new(SynonymAudit.Removed, null));
        session.Store(stored);
        session.Store(removed);
        await session.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Puts a deleted line back where it stood and saves; false when it is not kept any more.</summary>
    /// <exception cref="StaleDocumentException">Somebody saved at the same moment.</exception>
    public async Task<bool> RestoreAsync(string key, CancellationToken cancellationToken)
    {
        if (await session.LoadSingleAsync<RemovedSynonyms>(cancellationToken) is not { } removed || removed.Take(key) is not { } taken)
        {
            return false;
        }

        var stored = await session.LoadSingleAsync<PortalSynonyms>(cancellationToken) ?? new();
        if (stored.Lines.Count >= SynonymRules.MostLines)
        {
            return false;
        }

        // Somebody may have written it anew meanwhile.
        if (!stored.Lines.Contains(taken.Line, StringComparer.Ordinal))
        {
            stored.Lines.Insert(Math.Min(taken.At, stored.Lines.Count), taken.Line);
            trail.Record(new(SynonymAudit.Restored, null));
            session.Store(stored);
        }

        session.Store(removed);
        await session.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static IEnumerable<string> Read(EmbeddedSynonyms shipped)
    {
        using var stream = shipped.Assembly.GetManifestResourceStream(shipped.Path)!; // the search itself refuses a module without it
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
