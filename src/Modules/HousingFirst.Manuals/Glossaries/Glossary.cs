using System.Collections.Immutable;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Glossaries;

/// <summary>The words that a portal's features explain.</summary>
internal sealed class Glossary
{
    public Glossary(string key, IReadOnlyCollection<GlossaryText> texts)
    {
        // The first feature that explains a word is asked: features stand in the order of their dependencies.
        Entries =
        [
            .. texts.SelectMany(text => text.Entries)
                .DistinctBy(entry => entry.Id, StringComparer.Ordinal)
                .OrderBy(entry => DanishText.SortKey(entry.Term), StringComparer.Ordinal),
        ];
        People = [.. texts.SelectMany(text => text.People)];
        Marker = new(key, Entries);
    }

    /// <summary>Words and abbreviations in the order of a Danish register.</summary>
    public ImmutableArray<GlossaryEntry> Entries { get; }

    /// <summary>How people are spoken of.</summary>
    public ImmutableArray<PeopleWord> People { get; }

    /// <summary>Finds the words in running text.</summary>
    public TermMarker Marker { get; }

    public bool IsEmpty => Entries.IsEmpty && People.IsEmpty;
}
