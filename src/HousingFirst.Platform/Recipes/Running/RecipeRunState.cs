using HousingFirst.Platform.Recipes.Expressions;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>What a run has found and written so far.</summary>
internal sealed class RecipeRunState(RecipeEnvironment environment, bool isPlan, bool skipUnsupported)
{
    private readonly ProblemList _checked = new();
    private readonly List<RecipeStepWrite> _writes = [];

    public RecipeEnvironment Environment => environment;

    public bool IsPlan => isPlan;

    /// <summary>Whether somebody else changed the portal at the same moment.</summary>
    public bool IsOvertaken { get; set; }

    /// <summary>Problems that the steps found.</summary>
    public ProblemList Problems { get; } = new();

    public IReadOnlyList<RecipeStepWrite> Writes => _writes;

    public bool HasErrors => _checked.HasErrors || Problems.HasErrors;

    /// <summary>True as soon as the run cannot end in a saved recipe. A plan goes on over what is not carried, to show it all.</summary>
    public bool MustStop => HasErrors || (!isPlan && !skipUnsupported && HasUnsupported);

    private bool HasUnsupported => _checked.Has(RecipeProblemSeverity.Unsupported) || Problems.Has(RecipeProblemSeverity.Unsupported);

    /// <summary>Takes what was found before the steps ran.</summary>
    public void Checked(IEnumerable<RecipeProblem> problems) => _checked.AddRange(problems);

    public void Wrote(string recipe, string step, IEnumerable<RecipeWrite> writes) =>
        _writes.AddRange(writes.Select(write => new RecipeStepWrite(recipe, step, write)));

    /// <summary>Tells that a step wanted what another thing has already.</summary>
    public void TellTaken(JsonPlace place, UniqueIndexException taken)
    {
        // The exception's own sentence, in a form that can be told in another language.
        RecipeText why = $"Another document already has these values in {taken.IndexType.Name}.";
        Problems.Error(
            place, $"Two things want the same place: {why}", $"Look for an address, an alias or an id that stands twice.");
    }

    /// <summary>All problems, each place once: what the check has told, the step that stumbles over it need not tell again.</summary>
    public IReadOnlyList<RecipeProblem> AllProblems()
    {
        var told = _checked.All.Select(Key).ToHashSet();
        return [.. _checked.All, .. Problems.All.Where(problem => !told.Contains(Key(problem)))];
    }

    private static (RecipeProblemSeverity Severity, string File, int Line, int Column) Key(RecipeProblem problem) =>
        (problem.Severity, problem.File, problem.Line, problem.Column);
}
