using System.Collections.Concurrent;
using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Shelves;

/// <summary>The editions that this process has read, each once for all portals.</summary>
internal sealed class EditionStore(
    IHostLibrary library, ShippedSources sources, ShippedPictures pictures, IHostEnvironment environment, ILogger<EditionStore> logger) : IDisposable
{
    /// <summary>The kind under which the library keeps manuals.</summary>
    public const string LibraryKind = "manual";

    private readonly ConcurrentDictionary<ShippedManual, ManualEdition?> _shipped = new();
    private readonly ConcurrentDictionary<ShippedManual, EditionHead?> _heads = new();
    private readonly ConcurrentDictionary<string, ManualEdition> _byHash = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _reading = new(1, 1);

    /// <summary>Id and title of a shipped manual, without reading its chapters; null when it cannot be read.</summary>
    public EditionHead? Head(ShippedManual shipped) =>
        _heads.GetOrAdd(shipped, manual => EditionReader.ReadHead(EmbeddedBundle.LoadHead(manual)).Head);

    /// <summary>
    /// The edition that a module ships; null when it cannot be read. Taken into the library the first time. Where the library knows
    /// better (see <see cref="EditionIntake"/>) its edition is the answer, and the log says so.
    /// </summary>
    public async ValueTask<ManualEdition?> ShippedAsync(ShippedManual shipped, CancellationToken cancellationToken)
    {
        if (_shipped.TryGetValue(shipped, out var known))
        {
            return known;
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (!_shipped.TryGetValue(shipped, out known))
            {
                known = await ReadShippedAsync(shipped, cancellationToken);
                _shipped[shipped] = known;
            }

            return known;
        }
        finally
        {
            _reading.Release();
        }
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

    /// <summary>The edition that a portal has pinned; the shipped one where it has pinned none, or the library has lost it.</summary>
    public async Task<ManualEdition> PinnedAsync(ManualPin pin, ManualEdition shipped, CancellationToken cancellationToken)
    {
        if (pin.EditionHash is not { } hash || hash == shipped.Hash)
        {
            return shipped;
        }

        if (await FromLibraryAsync(shipped.Id, hash, cancellationToken) is { } pinned)
        {
            return pinned;
        }

        // A reader is better served with the newest text than with none; the log says that the portal did not choose it.
        ManualsLog.EditionMissing(logger, shipped.Id, hash);
        return shipped;
    }

    /// <summary>Hash of the latest text under an edition's number, or null when the library has none.</summary>
    public async Task<string?> HashOfAsync(string manualId, EditionNumber number, CancellationToken cancellationToken) =>
        (await library.ListAsync(LibraryKind, cancellationToken))
            .LastOrDefault(entry => entry.Id == manualId && entry.Revision == number.ToString())?.Hash;

    /// <summary>The library's editions before that one, newest first, each in its latest text.</summary>
    public async Task<ImmutableArray<OlderEdition>> BeforeAsync(ManualEdition edition, CancellationToken cancellationToken) =>
    [
        .. (await library.ListAsync(LibraryKind, cancellationToken))
            .Where(entry => entry.Id == edition.Id)
            .Select(entry => EditionNumber.TryParse(entry.Revision, out var number) ? new OlderEdition(number, entry.Hash) : null)
            .OfType<OlderEdition>()
            .Where(older => older.Number < edition.Number)
            .GroupBy(older => older.Number)
            .Select(texts => texts.Last())
            .OrderByDescending(older => older.Number),
    ];

    public void Dispose() => _reading.Dispose();

    private async Task<ManualEdition?> ReadShippedAsync(ShippedManual shipped, CancellationToken cancellationToken)
    {
        if (Tell(EditionReader.Read(EmbeddedBundle.Load(shipped, sources, pictures))) is not { Edition: { } edition, Package: { } package })
        {
            return null;
        }

        if (await RefusedForAsync(edition, package.Hash, cancellationToken) is { } better)
        {
            return better;
        }

        // Before anybody reads it: a portal may pin what it has seen.
        await library.TakeInAsync(LibraryKind, edition.Id, edition.Number.ToString(), package.Body, cancellationToken);
        ManualsLog.TakenIn(logger, edition.Id, edition.Number.ToString(), package.Hash);
        return _byHash.GetOrAdd(package.Hash, edition);
    }

    private async Task<ManualEdition?> RefusedForAsync(ManualEdition edition, string hash, CancellationToken cancellationToken)
    {
        var known = (await library.ListAsync(LibraryKind, cancellationToken)).Where(entry => entry.Id == edition.Id).ToList();
        switch (EditionIntake.Decide(edition.Number, hash, known))
        {
            case EditionIntake.Older(var newer):
                ManualsLog.OlderEdition(logger, edition.Id, edition.Number.ToString(), hash, newer.Revision, newer.Hash);
                return await FromLibraryAsync(edition.Id, newer.Hash, cancellationToken);
            case EditionIntake.OtherText(var other) when environment.IsDevelopment():
                // Whoever writes a chapter reads it before giving it a number.
                ManualsLog.TextUnderWork(logger, edition.Id, edition.Number.ToString(), hash, other.Hash);
                return null;
            case EditionIntake.OtherText(var other):
                ManualsLog.OtherText(logger, edition.Id, edition.Number.ToString(), hash, other.Hash);
                return await FromLibraryAsync(edition.Id, other.Hash, cancellationToken);
            default:
                return null;
        }
    }

    private ReadEdition Tell(ReadEdition read)
    {
        logger.TellAll(read.Problems);
        return read;
    }
}
