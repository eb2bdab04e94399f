using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>Problems in the order in which they were found. Bounded, because a broken file can hold a million.</summary>
internal sealed class ProblemList
{
    private const int Limit = 500;

    private readonly List<RecipeProblem> _problems = [];
    private readonly HashSet<RecipeProblem> _said = [];
    private readonly HashSet<RecipeProblemSeverity> _severities = [];

    public IReadOnlyList<RecipeProblem> All => _problems;

    public bool HasErrors => Has(RecipeProblemSeverity.Error);

    /// <summary>Whether any was found, also one that no longer had room.</summary>
    public bool Has(RecipeProblemSeverity severity) => _severities.Contains(severity);

    public void Add(RecipeProblemSeverity severity, RecipePlace place, RecipeText message, RecipeText? advice)
    {
        _severities.Add(severity);
        RecipeProblem problem = new(severity, place.File, place.Line, place.Column, place.JsonPath, message, advice);
        if (_problems.Count < Limit && _said.Add(problem))
        {
            _problems.Add(problem);
            if (_problems.Count == Limit)
            {
                _problems.Add(new(
                    RecipeProblemSeverity.Warning, place.File, 0, 0, "$", $"More than {Limit} problems; the rest is not listed.", null));
            }
        }
    }

    public void Error(JsonPlace place, RecipeText message, RecipeText? advice) =>
        Add(RecipeProblemSeverity.Error, place.ToPlace(), message, advice);

    /// <summary>Takes over problems that were found elsewhere.</summary>
    public void AddRange(IEnumerable<RecipeProblem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem.Severity, new(problem.File, problem.Line, problem.Column, problem.JsonPath), problem.What, problem.Remedy);
        }
    }
}
