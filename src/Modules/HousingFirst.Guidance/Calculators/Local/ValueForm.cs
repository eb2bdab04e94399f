using System.Globalization;
using HousingFirst.Guidance.Calculators.Asking;

namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>A value as somebody types it, and what the form was opened on.</summary>
internal sealed class ValueForm
{
    public const int LongestSource = 200;

    public string? Value { get; set; }

    public string? Low { get; set; }

    public string? High { get; set; }

    public string? Source { get; set; }

    public string? AsOf { get; set; }

    /// <summary>When the value was saved that the form was opened on; empty for one that is as it ships.</summary>
    public string? Was { get; set; }

    /// <summary>Fills the form with the value in use.</summary>
    public void Show(AdjustableValue value, LocalValue? own)
    {
        var span = own?.Span() ?? value.Shipped;
        (Value, Low, High) = (Write(span.Expected, value), Write(span.Low, value), Write(span.High, value));
        Source = own?.Source;
        AsOf = own?.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Was = StampOf(own);
    }

    /// <summary>Names a save of a value.</summary>
    public static string StampOf(LocalValue? own) => own?.ChangedUtc.Ticks.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The number of a field as it is stored; null when it cannot be one.</summary>
    public static decimal? Number(string? typed, AdjustableValue value) => WrittenNumber.Read(typed ?? "") is { } number ? number / value.Scale : null;

    public static string Write(decimal number, AdjustableValue value) => CalculatorTextExtensions.Number(number * value.Scale);
}
