using System.Collections.Immutable;

namespace HousingFirst.Manuals.Glossaries;

/// <summary>One module's file of words.</summary>
/// <param name="Entries">Words and abbreviations.</param>
/// <param name="People">How people are spoken of.</param>
internal sealed record GlossaryText(ImmutableArray<GlossaryEntry> Entries, ImmutableArray<PeopleWord> People);
