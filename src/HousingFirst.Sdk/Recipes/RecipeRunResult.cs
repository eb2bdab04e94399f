namespace HousingFirst.Sdk.Recipes;

/// <summary>What a plan or an apply has to say.</summary>
public sealed record RecipeRunResult
{
    /// <summary>How it ended.</summary>
    public required RecipeOutcome Outcome { get; init; }

    /// <summary>Why it was refused where the file is not to blame; null otherwise, and then <see cref="Problems"/> say it.</summary>
    public RecipeRefusal? Refusal { get; init; }

    /// <summary>Name of the recipe; its file's name when it has none.</summary>
    public required string Recipe { get; init; }

    /// <summary>Its version as the file has it.</summary>
    public string Version { get; init; } = "";

    /// <summary>SHA-256 of the recipe file.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What "now" meant in the run.</summary>
    public DateTimeOffset? RunInstant { get; init; }

    /// <summary>What is wrong with the file, or is left out.</summary>
    public required IReadOnlyList<RecipeProblem> Problems { get; init; }

    /// <summary>What was written, or would be, in the order of the run.</summary>
    public IReadOnlyList<RecipeStepWrite> Writes { get; init; } = [];

    /// <summary>What was left out, or would be.</summary>
    public IEnumerable<RecipeProblem> LeftOut => Problems.Where(problem => problem.Severity == RecipeProblemSeverity.Unsupported);

    /// <summary>True when the recipe can only be applied by leaving something out.</summary>
    public bool NeedsSkipUnsupported => LeftOut.Any();

    /// <summary>True when the run changed something, or would.</summary>
    public bool ChangesAnything => Writes.Any(write => write.Write.Change != RecipeChange.Unchanged);
}
