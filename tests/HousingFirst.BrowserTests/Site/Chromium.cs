namespace HousingFirst.BrowserTests.Site;

/// <summary>Debian's Chromium; Playwright's own download is not used.</summary>
internal static class Chromium
{
    public const string Path = "/usr/bin/chromium";

    public static bool IsInstalled => File.Exists(Path);

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Path,
        Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}
