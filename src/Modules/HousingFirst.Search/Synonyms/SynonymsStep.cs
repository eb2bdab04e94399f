using System.Security.Cryptography;
using System.Text;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Search.Synonyms;

/// <summary>
/// The recipe step <c>synonyms</c>: <c>{ "name": "synonyms", "Lines": [ "kontaktperson, støtteperson", "kvartershus => værested" ] }</c>.
/// It sets the portal's own words whole; those that modules ship stay.
/// </summary>
internal sealed class SynonymsStep : IRecipeStep
{
    private const string Kind = "synonyms";
    private const string Property = "Lines";

    public string Name => "synonyms";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (RecipeJson.Find(context.Step, Property) is null)
        {
            context.Report.Error($"The step says nothing.", context.Step, null, $"Give it \"Lines\": [ \"kontaktperson, støtteperson\" ].");
            return;
        }

        var lines = context.Step.GetStrings(Property, context.Report).Select(line => line.Trim()).ToList();
        Check(context, lines);
        var stored = await context.Session.LoadSingleAsync<PortalSynonyms>(cancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        if (stored is not null && stored.Lines.SequenceEqual(lines))
        {
            context.Report.Unchanged(Kind, Kind, hash);
            return;
        }

        if (stored is null)
        {
            context.Report.Created(Kind, Kind, hash);
        }
        else
        {
            context.Report.Updated(Kind, Kind, hash);
        }

        stored ??= new();
        stored.Lines = lines;
        context.Session.Store(stored);
    }

    private static void Check(RecipeStepContext context, List<string> lines)
    {
        if (lines.Count > SynonymRules.MostLines)
        {
            context.Report.Error($"There are {lines.Count} lines; {SynonymRules.MostLines} are allowed.", context.Step, Property, $"Take out what modules ship already.");
        }

        foreach (var line in lines.Where(line => !SaysSomething(line)))
        {
            context.Report.Error(
                $"\"{line[..Math.Min(line.Length, 60)]}\" says nothing.", context.Step, Property,
                $"Write words that mean the same with commas between them, or \"a => b\" where who says a may mean b.");
        }
    }

    private static bool SaysSomething(string line)
    {
        var text = line.Split('#')[0];
        if (text.Length > SynonymRules.LongestLine)
        {
            return false;
        }

        var sides = text.Split("=>");
        return sides.Length switch
        {
            1 => Phrases(text) > 1 || line.StartsWith('#'),
            2 => Phrases(sides[0]) > 0 && Phrases(sides[1]) > 0,
            _ => false,
        };
    }

    private static int Phrases(string text) => text.Split(',').Count(phrase => phrase.Any(char.IsLetterOrDigit));
}
