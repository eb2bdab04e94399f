using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Recipes;

/// <summary>Something wrong with a recipe, and where.</summary>
/// <param name="Severity">Whether it stops the recipe.</param>
/// <param name="File">The file as the caller named it, or the name of the embedded recipe.</param>
/// <param name="Line">Counted from 1; 0 when only the file is known.</param>
/// <param name="Column">Counted from 1 in UTF-16 characters; 0 when only the file is known.</param>
/// <param name="JsonPath">For example <c>$.steps[2].data[0].ContentType</c>.</param>
/// <param name="What">What is wrong, in one sentence that can be told in the reader's language.</param>
/// <param name="Remedy">What to do about it, when there is something to do.</param>
public sealed record RecipeProblem(
    RecipeProblemSeverity Severity,
    string File,
    int Line,
    int Column,
    string JsonPath,
    [property: JsonIgnore] RecipeText What,
    [property: JsonIgnore] RecipeText? Remedy)
{
    /// <summary>What is wrong, in English: for terminals, logs and programs.</summary>
    public string Message => What.ToString();

    /// <summary>What to do about it, in English.</summary>
    public string? Advice => Remedy?.ToString();

    /// <summary>One line, as compilers write it, with the advice at its end.</summary>
    public override string ToString()
    {
        var place = new RecipePlace(File, Line, Column, JsonPath);
        var word = Severity switch
        {
            RecipeProblemSeverity.Error => "error",
            RecipeProblemSeverity.Unsupported => "unsupported",
            _ => "warning",
        };
        return $"{place}: {word}: {JsonPath}: {Message}{(Advice is null ? "" : " " + Advice)}";
    }
}
