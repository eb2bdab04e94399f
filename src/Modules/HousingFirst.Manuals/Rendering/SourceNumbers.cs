using System.Globalization;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Numbers sources in the order in which a page cites them first.</summary>
/// <param name="prefix">Begins the ids of their entries.</param>
/// <param name="catalogue">Knows those that the text does not bring itself.</param>
internal sealed class SourceNumbers(string prefix, IManualSources catalogue)
{
    private readonly List<ListedSource> _cited = [];

    public IReadOnlyList<ListedSource> Cited => _cited;

    /// <summary>The source's number; null when nobody knows it.</summary>
    public int? NumberOf(string key, ManualSource? own = null)
    {
        var index = _cited.FindIndex(listed => listed.Source.Key == key);
        if (index < 0 && (own ?? catalogue.Find(key)) is { } source)
        {
            index = _cited.Count;
            _cited.Add(new(source, AnchorOf(index + 1)));
        }

        return index < 0 ? null : index + 1;
    }

    // A dot cannot stand in an author's id, so that these never meet one.
    public string AnchorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}.{number}");
}
