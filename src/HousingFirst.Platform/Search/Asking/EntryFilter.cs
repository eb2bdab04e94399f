namespace HousingFirst.Platform.Search.Asking;

/// <summary>What a question is kept to.</summary>
/// <param name="Type">A type, or null.</param>
/// <param name="Method">A method, or null.</param>
/// <param name="Collection">A collection, or null.</param>
internal sealed record EntryFilter(string? Type, string? Method, string? Collection);
