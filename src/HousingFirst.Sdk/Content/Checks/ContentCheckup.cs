using HousingFirst.Sdk.Security;

namespace HousingFirst.Sdk.Content.Checks;

/// <summary>An item that is looked through, and what was found in it.</summary>
public sealed class ContentCheckup
{
    private const int LongestArgument = 80;
    private const string Withheld = "…";

    private readonly List<ContentFinding> _findings = [];

    /// <summary>The item. Checks read it only.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>All texts in it, also in items inside it.</summary>
    public required IReadOnlyList<ContentPassage> Passages { get; init; }

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<ContentFinding> Findings => _findings;

    /// <summary>Tells of something that keeps the item from readers until it is mended.</summary>
    public void Stop(ContentProblem problem) => Add(problem, isSerious: true);

    /// <summary>Tells of something that could be better.</summary>
    public void Advise(ContentProblem problem) => Add(problem, isSerious: false);

    // What is told about a link or a heading may hold a personal number itself.
    private void Add(ContentProblem problem, bool isSerious)
    {
        ArgumentNullException.ThrowIfNull(problem);
        _findings.Add(new(problem with { Arguments = [.. problem.Arguments.Select(Speakable)] }, isSerious));
    }

    private static string Speakable(string argument) =>
        PersonalNumbers.StandIn(Uri.UnescapeDataString(argument)) ? Withheld
        : argument.Length > LongestArgument ? argument[..LongestArgument] + Withheld
        : argument;
}
