using System.CommandLine;

namespace HousingFirst.Web.CommandLine;

/// <summary>The command line. Each verb is one line here and one file beside it.</summary>
internal static class Verbs
{
    /// <summary>First words that are ours; everything else goes to the serving host.</summary>
    public static readonly string[] Names = ["portal", "recipe", "feature", "search", "user", "audit", "--help", "-h", "--version"];

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("HousingFirst.Platform: branded portals for Housing First. Without a verb the host serves.")
        {
            PortalVerbs.Create(),
            RecipeVerbs.Create(),
            FeatureVerbs.Create(),
            SearchVerbs.Create(),
            UserVerbs.Create(),
            AuditVerbs.Create(),
        };
        root.Options.Add(Shared.Json);
        root.Options.Add(Shared.Verbose);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            return Task.FromResult(Shared.WrongUsage);
        }

        return parsed.InvokeAsync();
    }
}
