using System.Globalization;

namespace HousingFirst.Contents.Files;

/// <summary>A number of bytes in words.</summary>
internal static class FileSize
{
    private const double Step = 1024;

    public static string Of(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.CurrentCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.CurrentCulture, $"{bytes / Step:0} KB"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{bytes / Step / Step:0.#} MB"),
    };
}
