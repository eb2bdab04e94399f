namespace HousingFirst.Search.Synonyms;

/// <summary>Why a group cannot be stored as it is written.</summary>
/// <param name="Field">Property of the <see cref="SynonymForm"/>; empty when it is no single field's.</param>
/// <param name="Text">Name of the text that says so.</param>
/// <param name="About">The word or the number that it is about.</param>
internal sealed record SynonymProblem(string Field, string Text, object? About = null);
