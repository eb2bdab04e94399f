namespace HousingFirst.Sdk.Recipes;

/// <summary>A place in a recipe file.</summary>
/// <param name="File">The file as the caller named it, or the name of the embedded recipe.</param>
/// <param name="Line">Counted from 1; 0 when only the file is known.</param>
/// <param name="Column">Counted from 1 in UTF-16 characters; 0 when only the file is known.</param>
/// <param name="JsonPath">For example <c>$.steps[2].data[0].ContentType</c>.</param>
public sealed record RecipePlace(string File, int Line, int Column, string JsonPath)
{
    /// <summary>As compilers write it: <c>file(line,column)</c>.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Column})";
}
