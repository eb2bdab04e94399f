using System.Globalization;
using HousingFirst.Cti.Dates;

namespace HousingFirst.Cti;

/// <summary>The addresses of the module, portal-relative without <c>~</c>.</summary>
internal static class CtiAddresses
{
    public const string Dates = "/cti/datoer";

    public const string CalendarFile = "/cti/datoer.ics";

    public const string Api = "/api/cti/dates";

    /// <summary>What stands behind an address to ask for a plan.</summary>
    public static string Query(DateOnly start, PhaseLength length) =>
        string.Create(CultureInfo.InvariantCulture, $"?{DateQuestion.StartKey}={start:yyyy-MM-dd}&{DateQuestion.LengthKey}={length.Id}");
}
