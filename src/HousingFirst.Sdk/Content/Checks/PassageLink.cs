namespace HousingFirst.Sdk.Content.Checks;

/// <summary>A link in a text.</summary>
/// <param name="Address">Where it leads, as it is stored.</param>
/// <param name="Text">What is read aloud for it.</param>
public sealed record PassageLink(string Address, string Text);
