using System.Globalization;
using HousingFirst.Benchmarks;
using HousingFirst.Benchmarks.Documents;
using HousingFirst.Benchmarks.Search;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["documents"]:
        await DocumentsBenchmark.RunAsync();
        return 0;
    case ["pages"]:
        await PagesBenchmark.RunAsync();
        return 0;
    case ["portals"]:
        await PortalsBenchmark.RunAsync();
        return 0;
    case ["import"]:
        await ImportBenchmark.RunAsync();
        return 0;
    case ["search", .. var only]:
        await SearchBenchmark.RunAsync(only);
        return 0;
    case ["lists"]:
        await ListsBenchmark.RunAsync();
        return 0;
    case ["contents"]:
        await ContentsBenchmark.RunAsync(50_000);
        return 0;
    case ["contents", var count] when int.TryParse(count, CultureInfo.InvariantCulture, out var items) && items > 0:
        await ContentsBenchmark.RunAsync(items);
        return 0;
    case ["publish"]:
        await PublishBenchmark.RunAsync(1000);
        return 0;
    case ["publish", var count] when int.TryParse(count, CultureInfo.InvariantCulture, out var pages) && pages > 0:
        await PublishBenchmark.RunAsync(pages);
        return 0;
    case ["backup"]:
        await BackupBenchmark.RunAsync(1);
        return 0;
    case ["backup", var part] when int.TryParse(part, CultureInfo.InvariantCulture, out var smaller) && smaller > 0:
        await BackupBenchmark.RunAsync(smaller);
        return 0;
    default:
        Console.Error.WriteLine("Benchmarks: documents | pages | portals | import | search | lists | contents [ITEMS] | publish [PAGES] | backup [PART]. Build with -c Release.");
        return 2;
}
