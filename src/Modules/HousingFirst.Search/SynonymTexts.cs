namespace HousingFirst.Search;

/// <summary>Names the texts of the synonyms' pages: <c>IStringLocalizer&lt;SynonymTexts&gt;</c>, Danish in Resources/SynonymTexts.resx.</summary>
public sealed class SynonymTexts;
