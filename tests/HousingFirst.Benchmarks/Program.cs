Console.WriteLine("Benchmarks: documents | pages | portals | import");
