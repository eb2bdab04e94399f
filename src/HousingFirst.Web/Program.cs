using HousingFirst.Web;
using HousingFirst.Web.CommandLine;

return Verbs.Names.Contains(args.FirstOrDefault() ?? "", StringComparer.Ordinal)
    ? await Verbs.RunAsync(args)
    : await PlatformHost.ServeAsync(args);

/// <summary>The host's entry point, named so that tests can start it.</summary>
public sealed partial class Program;
