using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HousingFirst.Manuals.Editions;

/// <summary>Year and number of an edition; later ones are greater.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">Counted from 1 within the year.</param>
public readonly record struct EditionNumber(int Year, int Number) : IComparable<EditionNumber>
{
    public static bool operator <(EditionNumber left, EditionNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(EditionNumber left, EditionNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(EditionNumber left, EditionNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EditionNumber left, EditionNumber right) => left.CompareTo(right) >= 0;

    /// <summary>What stands for an edition of a text that has none: the day of its last review.</summary>
    public static EditionNumber Of(DateOnly reviewed) => new(reviewed.Year, reviewed.DayOfYear);

    /// <summary>Reads <c>2026.1</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EditionNumber number)
    {
        var parts = text?.Split('.') ?? [];
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 9999
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            number = new(year, count);
            return true;
        }

        number = default;
        return false;
    }

    public int CompareTo(EditionNumber other) => (Year, Number).CompareTo((other.Year, other.Number));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}.{Number}");
}
