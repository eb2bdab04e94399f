namespace HousingFirst.Search.Synonyms;

/// <summary>A group in the list.</summary>
/// <param name="Group">What it says.</param>
/// <param name="Key">Names it; null for one that ships with a module and is not changed here.</param>
internal sealed record SynonymRow(SynonymGroup Group, string? Key)
{
    public bool IsOwn => Key is not null;
}
