using System.Collections.Immutable;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>What of a browser's name tells its owner which device it was, and nobody else who they are.</summary>
/// <param name="Browser">The browser's family; empty where it is not known.</param>
/// <param name="System">The device's system; empty where it is not known.</param>
internal sealed record DeviceFamily(string Browser, string System)
{
    // Most browsers name others before themselves, so the order counts.
    private static readonly ImmutableArray<(string Sign, string Name)> Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("FxiOS", "Firefox"), ("Firefox/", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly ImmutableArray<(string Sign, string Name)> Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"),
        ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    public static DeviceFamily Of(string? userAgent) => new(Find(Browsers, userAgent), Find(Systems, userAgent));

    private static string Find(ImmutableArray<(string Sign, string Name)> known, string? userAgent) =>
        known.FirstOrDefault(one => userAgent?.Contains(one.Sign, StringComparison.Ordinal) == true).Name ?? "";
}
