using System.Globalization;

namespace HousingFirst.Sdk.Api;

/// <summary>A day as a field for dates sends it, or as a person writes it.</summary>
public static class WrittenDay
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d/M-yyyy", "d/M/yyyy"];
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    /// <summary>The day; null when it is none.</summary>
    /// <param name="text">What was written.</param>
    public static DateOnly? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DateOnly.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>Whether a day can be meant where nothing closer is known; what is outside is a slip of the finger.</summary>
    /// <param name="day">The day.</param>
    public static bool IsSensible(DateOnly day) => day >= Earliest && day <= Latest;
}
