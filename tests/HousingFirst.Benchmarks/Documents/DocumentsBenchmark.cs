using System.Diagnostics;
using System.Globalization;

namespace HousingFirst.Benchmarks.Documents;

/// <summary>Documents a second on SQLite, beside plain ADO.NET on the same work. The best of a few rounds, taken in turns.</summary>
internal static class DocumentsBenchmark
{
    private const int Rounds = 4;
    private const int Stock = 5_000;

    // YesSql 5.4 on SQLite, one thread, same kind of machine: what to be ahead of.
    private static readonly (string Name, double? Peer, Func<IDocumentWork, Task<int>> Work)[] Measures =
    [
        ("store, 100 a commit", 2_750, work => StoreAsync(work, 1_000, 100)),
        ("store, 1 a commit", 1_200, work => StoreAsync(work, 500, 1)),
        ("1 a commit, with an entry", null, work => StoreRecordedAsync(work, 500)),
        ("load by id, one session", 64_000, work => work.LoadAsync([.. Enumerable.Range(1, Stock).Select(id => (long)id)])),
        ("load by id, a session each", null, LoadEachAsync),
        ("by index, 100 a query", 50_000, work => FindAsync(work, 50, 100)),
        ("by index, 1 a query", null, work => FindAsync(work, 1_000, 1)),
        ("8 writers, 1 a commit", null, EightWritersAsync),
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hf-bench-").FullName;
        await using (var store = await StoreWork.CreateAsync(folder))
        await using (var raw = RawWork.Create(folder))
        {
            await StoreAsync(store, Stock, 500);
            await StoreAsync(raw, Stock, 500);
            Console.WriteLine($"{"documents a second",-28}{"store",10}{"ADO.NET",10}{"ratio",8}{"YesSql 5.4",12}");
            foreach (var (name, peer, work) in Measures)
            {
                var (ours, theirs) = (0d, 0d);
                for (var round = 0; round < Rounds; round++)
                {
                    ours = Math.Max(ours, await RateAsync(work, store));
                    theirs = Math.Max(theirs, await RateAsync(work, raw));
                }

                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{name,-28}{ours,10:N0}{theirs,10:N0}{ours / theirs,8:N2}{peer,12:N0}"));
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<double> RateAsync(Func<IDocumentWork, Task<int>> work, IDocumentWork on)
    {
        var start = Stopwatch.GetTimestamp();
        var documents = await work(on);
        return documents / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<int> StoreAsync(IDocumentWork work, int documents, int perCommit)
    {
        for (var done = 0; done < documents; done += perCommit)
        {
            await work.StoreAsync([.. Enumerable.Range(done, perCommit).Select(Article.Make)]);
        }

        return documents;
    }

    private static async Task<int> StoreRecordedAsync(IDocumentWork work, int documents)
    {
        for (var done = 0; done < documents; done++)
        {
            await work.StoreRecordedAsync([Article.Make(done)]);
        }

        return documents;
    }

    private static async Task<int> LoadEachAsync(IDocumentWork work)
    {
        var found = 0;
        for (var id = 1; id <= Stock; id++)
        {
            found += await work.LoadAsync([id]);
        }

        return found;
    }

    // Numbers above the first store's, so that later stores do not add to what is found.
    private static async Task<int> FindAsync(IDocumentWork work, int queries, int perQuery)
    {
        var found = 0;
        for (var query = 0; query < queries; query++)
        {
            found += await work.FindAsync(1_000 + (query * perQuery % (Stock - 1_100)), perQuery);
        }

        return found;
    }

    private static async Task<int> EightWritersAsync(IDocumentWork work)
    {
        const int Writers = 8;
        const int Saves = 60;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => StoreAsync(work, Saves, 1))));
        return Writers * Saves;
    }
}
