namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>What became of one definition.</summary>
/// <param name="IsType">True for a type, false for a part.</param>
/// <param name="Name">Its technical name.</param>
/// <param name="Kind">What was done to it.</param>
/// <param name="ContentHash">Hash of the definition as it stands now; null when it is gone.</param>
public sealed record DefinitionChange(bool IsType, string Name, ContentChangeKind Kind, string? ContentHash);
