using System.Globalization;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Tools;

/// <summary>Dates in the words of the tools.</summary>
internal static class ToolTextExtensions
{
    public static string Date(this IStringLocalizer<ToolTexts> texts, DateOnly date) => date.ToString(texts["Date.Format"], CultureInfo.CurrentCulture);
}
