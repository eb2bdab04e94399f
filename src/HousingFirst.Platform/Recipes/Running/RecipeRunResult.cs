using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>What a plan or an apply has to say.</summary>
internal sealed record RecipeRunResult
{
    public required RecipeOutcome Outcome { get; init; }

    /// <summary>Name of the recipe; its file's name when it has none.</summary>
    public required string Recipe { get; init; }

    public string Version { get; init; } = "";

    /// <summary>SHA-256 of the recipe file.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What "now" meant in the run.</summary>
    public DateTimeOffset? RunInstant { get; init; }

    public required IReadOnlyList<RecipeProblem> Problems { get; init; }

    public IReadOnlyList<RecipeStepWrite> Writes { get; init; } = [];

    /// <summary>What was left out, or would be.</summary>
    public IEnumerable<RecipeProblem> LeftOut => Problems.Where(problem => problem.Severity == RecipeProblemSeverity.Unsupported);

    /// <summary>True when the recipe can only be applied by leaving something out.</summary>
    public bool NeedsSkipUnsupported => LeftOut.Any();

    /// <summary>True when the run changed something, or would.</summary>
    public bool ChangesAnything => Writes.Any(write => write.Write.Change != RecipeChange.Unchanged);
}
