namespace HousingFirst.Platform.Search.Index;

/// <summary>Entries that are alike in all that a question can be kept to.</summary>
internal readonly record struct EntryGroup(string Door, string Type, string? Method, string Collection, string CollectionTitle, string CollectionType, string? CollectionUrl);
