namespace HousingFirst.Search;

/// <summary>Names the module's texts: <c>IStringLocalizer&lt;SearchTexts&gt;</c>, Danish in Resources/SearchTexts.resx.</summary>
public sealed class SearchTexts;
