namespace HousingFirst.BrowserTests.Site;

/// <summary>The portals of the demo by name, as a test's data names them.</summary>
internal static class DemoPortal
{
    /// <summary>A municipality, at the root of the host.</summary>
    public const string Default = "default";

    /// <summary>A provider with a theme and a brand of its own; its ICM manual is for signed-in people.</summary>
    public const string Nordlys = "nordlys";

    /// <summary>A house of courses, in the municipality's theme and its own brand.</summary>
    public const string Kursushus = "kursushus";

    public static string PathOf(string name) => name == Default ? "/" : $"/{name}/";
}
