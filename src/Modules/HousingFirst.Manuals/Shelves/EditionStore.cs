using System.Collections.Concurrent;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Shelves;

/// <summary>The editions that this process has read, each once for all portals.</summary>
internal sealed class EditionStore(IHostLibrary library, ILogger<EditionStore> logger)
{
    /// <summary>The kind under which the library keeps manuals.</summary>
    public const string LibraryKind = "manual";

    private readonly ConcurrentDictionary<ShippedManual, Lazy<ReadEdition>> _shipped = new();
    private readonly ConcurrentDictionary<ShippedManual, Lazy<EditionHead?>> _heads = new();
    private readonly ConcurrentDictionary<string, ManualEdition> _byHash = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _takenIn = new(StringComparer.Ordinal);

    /// <summary>Id and title of a shipped manual, without reading its chapters; null when it cannot be read.</summary>
    public EditionHead? Head(ShippedManual shipped) =>
        _heads.GetOrAdd(shipped, manual => new(() => EditionReader.ReadHead(EmbeddedBundle.Load(manual).Bundle).Head)).Value;

    /// <summary>The edition that a module ships; null when it cannot be read. Taken into the library the first time.</summary>
    public async Task<ManualEdition?> ShippedAsync(ShippedManual shipped, CancellationToken cancellationToken)
    {
        var read = _shipped.GetOrAdd(shipped, manual => new(() => Read(manual))).Value;
        if (read is not { Edition: { } edition, Package: { } package })
        {
            return null;
        }

        if (!_takenIn.ContainsKey(package.Hash))
        {
            await library.TakeInAsync(LibraryKind, edition.Id, edition.Number.ToString(), package.Body, cancellationToken);
            if (_takenIn.TryAdd(package.Hash, true))
            {
                ManualsLog.TakenIn(logger, edition.Id, edition.Number.ToString(), package.Hash);
            }
        }

        return edition;
    }

    /// <summary>An edition from the library; null when the library does not have it, or this version cannot read it.</summary>
    public async Task<ManualEdition?> FromLibraryAsync(string manualId, string hash, CancellationToken cancellationToken)
    {
        if (_byHash.TryGetValue(hash, out var known))
        {
            return known;
        }

        var entry = (await library.ListAsync(LibraryKind, cancellationToken)).LastOrDefault(entry => entry.Id == manualId && entry.Hash == hash);
        if (entry is null
            || await library.ReadAsync(entry, cancellationToken) is not { } body
            || EditionPackage.Unpack(body, $"{LibraryKind}/{manualId}/{entry.Revision}") is not { } bundle
            || Tell(EditionReader.Read(bundle)).Edition is not { } edition)
        {
            return null;
        }

        return _byHash.GetOrAdd(hash, edition);
    }

    /// <summary>Hash of the latest text under an edition's number, or null when the library has none.</summary>
    public async Task<string?> HashOfAsync(string manualId, EditionNumber number, CancellationToken cancellationToken) =>
        (await library.ListAsync(LibraryKind, cancellationToken))
            .LastOrDefault(entry => entry.Id == manualId && entry.Revision == number.ToString())?.Hash;

    private ReadEdition Read(ShippedManual shipped)
    {
        var (bundle, problems) = EmbeddedBundle.Load(shipped);
        TellAll(problems);
        var read = Tell(EditionReader.Read(bundle));
        if (read.Edition is { } edition)
        {
            _byHash.TryAdd(edition.Hash, edition);
        }

        return read;
    }

    private ReadEdition Tell(ReadEdition read)
    {
        TellAll(read.Problems);
        return read;
    }

    // The log names the place and the kind of problem; the author's words stay in the manual.
    private void TellAll(IEnumerable<ManualProblem> problems)
    {
        foreach (var problem in problems)
        {
            if (problem.IsError)
            {
                ManualsLog.NotPublished(logger, problem.File, problem.Line, problem.Kind);
            }
            else
            {
                ManualsLog.Doubtful(logger, problem.File, problem.Line, problem.Kind);
            }
        }
    }
}
