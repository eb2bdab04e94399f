using System.Globalization;

namespace HousingFirst.Guidance.Calculators.Asking;

/// <summary>A day as a field for dates sends it, or as a person writes it.</summary>
internal static class WrittenDay
{
    private static readonly string[] _formats = ["yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d/M-yyyy", "d/M/yyyy"];
    private static readonly DateOnly _earliest = new(2000, 1, 1);
    private static readonly DateOnly _latest = new(2100, 12, 31);

    /// <summary>The day; null when it is none.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Trim(), _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether a day can be meant; what is outside is a slip of the finger.</summary>
    public static bool IsSensible(DateOnly day) => day >= _earliest && day <= _latest;
}
