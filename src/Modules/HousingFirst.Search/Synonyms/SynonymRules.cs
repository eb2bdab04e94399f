using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Search.Synonyms;

/// <summary>What a group of synonyms must be like.</summary>
internal static class SynonymRules
{
    public const int LongestLine = 500;
    public const int MostLines = 2000;

    /// <summary>The search reads no more words of a phrase than these.</summary>
    private const int LongestPhrase = 6;

    /// <summary>What is wrong with a group beside the portal's other ones and those that ship; nothing when it can be stored.</summary>
    public static IEnumerable<SynonymProblem> Check(SynonymGroup group, IEnumerable<SynonymGroup> own, IEnumerable<SynonymGroup> shipped)
    {
        List<SynonymProblem> problems =
        [
            .. Check(nameof(SynonymForm.From), group.From),
            .. Check(nameof(SynonymForm.To), group.To),
        ];
        if (PersonalNumbers.StandIn(group.Line))
        {
            problems.Add(new("", "Problem.PersonalNumber"));
        }

        if (group.Line.Length > LongestLine)
        {
            problems.Add(new("", "Problem.Long", LongestLine));
        }

        if (problems.Count > 0)
        {
            return problems;
        }

        return Repeated(group) is { } word ? [new(nameof(SynonymForm.To), "Problem.Twice", word)]
            : own.Any(other => other.Meaning == group.Meaning) ? [new("", "Problem.Known")]
            : shipped.Any(other => other.Meaning == group.Meaning) ? [new("", "Problem.Shipped")]
            : [];
    }

    private static IEnumerable<SynonymProblem> Check(string field, IReadOnlyCollection<string> phrases)
    {
        if (phrases.Count == 0)
        {
            yield return new(field, $"Problem.{field}Empty");
        }

        foreach (var phrase in phrases)
        {
            if (phrase.Contains(SynonymGroup.RemarkSign) || phrase.Contains(SynonymGroup.Arrow, StringComparison.Ordinal))
            {
                yield return new(field, "Problem.Sign", phrase);
            }
            else if (!phrase.Any(char.IsLetterOrDigit))
            {
                yield return new(field, "Problem.NoWord", phrase);
            }
            else if (phrase.Split(' ').Length > LongestPhrase)
            {
                yield return new(field, "Problem.Phrase", phrase);
            }
        }
    }

    // "alarm, bekymring => alarm" says something; "alarm => alarm" doesn't.
    private static string? Repeated(SynonymGroup group) =>
        group.IsBothWays || group is { From.Length: 1, To.Length: 1 } ? Repeated(group.Words) : Repeated(group.From) ?? Repeated(group.To);

    private static string? Repeated(IEnumerable<string> words) =>
        words.GroupBy(DanishText.Fold, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.First();
}
