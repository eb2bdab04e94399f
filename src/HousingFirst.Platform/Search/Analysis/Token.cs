namespace HousingFirst.Platform.Search.Analysis;

/// <summary>A word of a text.</summary>
/// <param name="Word">As it is compared: lower case, composed; numbers as digits, sections of law as <c>§85a</c>.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="Joined">Also written in one, where the text has it with hyphens; stands at the first piece.</param>
internal readonly record struct Token(string Word, int Start, int Length, string? Joined = null);
