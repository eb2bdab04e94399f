using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>What a question is kept to.</summary>
/// <param name="Doors">The doors that the reader may go through; null when all of them are open.</param>
/// <param name="Type">A type, or null.</param>
/// <param name="Method">A method, or null.</param>
/// <param name="Collection">A collection, or null.</param>
internal sealed record EntryFilter(ImmutableArray<string>? Doors, string? Type, string? Method, string? Collection);
