namespace HousingFirst.Sdk.Content.Checks;

/// <summary>A picture in a text.</summary>
/// <param name="Address">Its address or media path, as it is stored.</param>
/// <param name="Text">
/// What is said of it to those who do not see it. Empty for a picture that is marked as decoration; null when nobody has said anything.
/// </param>
public sealed record PassagePicture(string Address, string? Text);
