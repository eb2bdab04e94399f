namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Something that can be chosen in an input.</summary>
/// <param name="Value">What is stored for it.</param>
/// <param name="Text">What people read.</param>
public sealed record EditChoice(string Value, string Text);
