namespace HousingFirst.Ui.Tables;

/// <summary>A column of a list.</summary>
/// <param name="Key">Names it in addresses and cells.</param>
/// <param name="Title">What stands above it; on a phone beside each value.</param>
public sealed record TableColumn(string Key, string Title)
{
    /// <summary>Whether the list can be sorted by it.</summary>
    public bool Sorts { get; init; }

    /// <summary>Whether the first click sorts the largest first: for dates and numbers.</summary>
    public bool LargestFirst { get; init; }

    /// <summary>Whether its values are numbers, set to the right.</summary>
    public bool IsNumber { get; init; }
}
