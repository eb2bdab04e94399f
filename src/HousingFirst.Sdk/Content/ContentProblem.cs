namespace HousingFirst.Sdk.Content;

/// <summary>Why an item cannot be written: something a person did, or a file says.</summary>
/// <param name="Code">Names the rule; the key of its text for people, such as <c>autoroute.path-taken</c>.</param>
/// <param name="Path">Where in the item, as property names joined by dots, such as <c>AutoroutePart.Path</c>; empty for the item.</param>
/// <param name="Message">For logs and recipe reports, in English.</param>
public sealed record ContentProblem(string Code, string Path, string Message)
{
    /// <summary>What its text for people has places for: a line, an address, the words of a heading. Never in logs.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}
