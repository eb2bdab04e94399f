using System.Collections.Immutable;

namespace HousingFirst.Ui.Tables;

/// <summary>Something that a list can be narrowed by: a choice, or words when there is nothing to choose from.</summary>
/// <param name="Key">Names it in the form, and a choice in the address.</param>
/// <param name="Label">What stands above the field.</param>
/// <param name="Choices">The values; "all" stands before them by itself.</param>
public sealed record TableFilter(string Key, string Label, ImmutableArray<TableChoice> Choices)
{
    /// <summary>A field for words. They are kept out of the address: people look for people.</summary>
    public TableFilter(string key, string label)
        : this(key, label, [])
    {
    }

    /// <summary>Whether words are typed.</summary>
    public bool IsWords => Choices.IsEmpty;
}
