using System.Globalization;
using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Training.Writing;

/// <summary>Ids made of what people write, each once.</summary>
internal static class WrittenIds
{
    private const int Longest = 60;

    /// <summary>An id of the text that is not among those in use; it is among them afterwards.</summary>
    public static string Of(string text, string fallback, HashSet<string> used)
    {
        var slug = Slug.From(text);
        var id = slug.Length > Longest ? slug[..Longest].TrimEnd('-') : slug;
        id = id.Length > 0 ? id : fallback;
        var made = id;
        for (var number = 2; !used.Add(made); number++)
        {
            made = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return made;
    }
}
