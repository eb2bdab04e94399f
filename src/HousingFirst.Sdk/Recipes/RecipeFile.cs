using System.Diagnostics.CodeAnalysis;

namespace HousingFirst.Sdk.Recipes;

/// <summary>A file beside a recipe, or why there is none. Whoever opened it disposes it.</summary>
public sealed class RecipeFile : IAsyncDisposable
{
    private RecipeFile(Stream? content, RecipeFileProblem problem) => (Content, Problem) = (content, problem);

    /// <summary>The bytes; never longer than the platform's limit. Null when there is a problem.</summary>
    public Stream? Content { get; }

    /// <summary>Why there is no content.</summary>
    public RecipeFileProblem Problem { get; }

    /// <summary>True when <see cref="Content"/> can be read.</summary>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool IsFound => Content is not null;

    /// <summary>A file that was found.</summary>
    public static RecipeFile Found(Stream content) => new(content, RecipeFileProblem.None);

    /// <summary>A file that cannot be given.</summary>
    public static RecipeFile Refused(RecipeFileProblem problem) => new(null, problem);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content?.DisposeAsync() ?? ValueTask.CompletedTask;
}
