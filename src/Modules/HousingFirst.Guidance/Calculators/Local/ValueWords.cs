using HousingFirst.Guidance.Calculators.Cost;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>Values in the words of the pages.</summary>
internal sealed class ValueWords(IStringLocalizer<ValueTexts> texts, IStringLocalizer<CalculatorTexts> units)
{
    /// <summary>What a value is called; what ships without a word for people has one here.</summary>
    public string Label(AdjustableValue value) => value.Label.Length == 0 ? texts["Label." + value.Key]
        : value.Unit == ValueCatalogue.Weight ? texts["Label.Weight", value.Label]
        : value.Label;

    /// <summary>8 borgere; 1.100 – 1.507 – 1.507 kr. pr. døgn.</summary>
    public string Spoken(AdjustableValue value, CostSpan span)
    {
        var unit = units["Unit." + value.Unit].Value;
        return span.IsOne
            ? $"{ValueForm.Write(span.Expected, value)} {unit}"
            : texts["Span", ValueForm.Write(span.Low, value), ValueForm.Write(span.Expected, value), ValueForm.Write(span.High, value), unit];
    }
}
