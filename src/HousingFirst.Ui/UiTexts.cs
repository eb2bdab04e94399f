namespace HousingFirst.Ui;

/// <summary>Names the texts of layouts and shared pieces: <c>IStringLocalizer&lt;UiTexts&gt;</c>, Danish in Resources/UiTexts.resx.</summary>
public sealed class UiTexts;
