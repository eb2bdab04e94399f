using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>A word or phrase of a question, with all that may stand for it.</summary>
/// <param name="Word">The whole word as it was asked for, also where a piece of it is looked for; empty for a phrase.</param>
/// <param name="Start">Where it stands in the question.</param>
/// <param name="Length">How many characters it takes there.</param>
/// <param name="Surface">The word itself, folded; an entry that has it counts full.</param>
/// <param name="Alternatives">Closest first.</param>
/// <param name="Rarity">How much finding it says: its inverse frequency among the entries.</param>
/// <param name="Entries">About how many entries have it.</param>
internal sealed record QueryTerm(
    string Word, int Start, int Length, string Surface, ImmutableArray<Alternative> Alternatives, double Rarity, int Entries);
