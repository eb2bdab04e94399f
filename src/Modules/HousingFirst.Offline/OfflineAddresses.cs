namespace HousingFirst.Offline;

/// <summary>The module's addresses, portal-relative without <c>~</c>.</summary>
internal static class OfflineAddresses
{
    /// <summary>The page that lists and searches what is kept.</summary>
    public const string Page = "/offline";

    /// <summary>What there is to keep.</summary>
    public const string Package = "/offline/manualer.json";

    /// <summary>The service worker. It serves the whole portal, which its answer's header allows.</summary>
    public const string Worker = "/offline/worker.js";

    public const string AppManifest = "/offline/app.webmanifest";

    /// <summary>The manuals' pages, as the module of manuals routes them.</summary>
    public const string Manuals = "/manualer";

    public const string Checklists = "/manualer/tjeklister";

    public const string Glossary = "/ordliste";
}
