using HousingFirst.Benchmarks.Documents;

switch (args)
{
    case ["documents"]:
        await DocumentsBenchmark.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("Benchmarks: documents");
        return 2;
}
