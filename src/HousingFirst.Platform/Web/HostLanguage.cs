using System.Globalization;

namespace HousingFirst.Platform.Web;

/// <summary>What the host speaks where no portal says otherwise, wherever its machine stands.</summary>
internal static class HostLanguage
{
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("da-DK");
}
