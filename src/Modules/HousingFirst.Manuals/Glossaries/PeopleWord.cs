using System.Collections.Immutable;

namespace HousingFirst.Manuals.Glossaries;

/// <summary>How people are spoken of.</summary>
/// <param name="Say">What to say.</param>
/// <param name="Not">What not to.</param>
/// <param name="Why">The reason.</param>
/// <param name="Sources">Keys of the sources behind it.</param>
internal sealed record PeopleWord(string Say, ImmutableArray<string> Not, string Why, ImmutableArray<string> Sources);
