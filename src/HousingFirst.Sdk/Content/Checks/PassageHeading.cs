namespace HousingFirst.Sdk.Content.Checks;

/// <summary>A heading in a text.</summary>
/// <param name="Level">Its level, from 1.</param>
/// <param name="Text">Its words.</param>
public sealed record PassageHeading(int Level, string Text);
