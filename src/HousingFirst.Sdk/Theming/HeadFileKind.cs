namespace HousingFirst.Sdk.Theming;

/// <summary>How a page refers to a file in its head.</summary>
public enum HeadFileKind
{
    /// <summary>A JavaScript module under <c>~/_content/</c>. It runs on every page, so it is small and fetches what it needs later.</summary>
    Script,

    /// <summary>The web app manifest that makes the portal installable.</summary>
    AppManifest,
}
