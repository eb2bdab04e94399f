namespace HousingFirst.Guidance.Calculators;

/// <summary>A calculator on the list of them.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it is for, in a sentence.</param>
/// <param name="Path">Portal-relative address without <c>~</c>.</param>
internal sealed record CalculatorCard(string Title, string Text, string Path)
{
    /// <summary>The module's own calculators.</summary>
    public static IReadOnlyList<CalculatorCard> All(Microsoft.Extensions.Localization.IStringLocalizer<CalculatorTexts> texts) =>
    [
        new(texts["Cost.Title"], texts["Cost.Card"], CalculatorAddresses.Cost),
        new(texts["Refund.Title"], texts["Refund.Card"], CalculatorAddresses.Refund),
        new(texts["Demand.Title"], texts["Demand.Card"], CalculatorAddresses.Demand),
        new(texts["Caseload.Title"], texts["Caseload.Card"], CalculatorAddresses.Caseload),
    ];
}
