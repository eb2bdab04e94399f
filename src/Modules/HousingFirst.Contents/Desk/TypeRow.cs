namespace HousingFirst.Contents.Desk;

/// <summary>A type of content in the list of types.</summary>
/// <param name="Name">Its technical name.</param>
/// <param name="DisplayName">What people call it.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Count">How many items there are of it.</param>
internal sealed record TypeRow(string Name, string DisplayName, ContentTypeDefinition Definition, int Count);
