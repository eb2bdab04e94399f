namespace HousingFirst.Sdk.Theming;

/// <summary>
/// What stands around a page: portal, brand, navigation and reader of the current request. Layouts and shared components
/// inject it; pages hardly need it. Scoped to the request; also present on error pages, and where no portal was found (then
/// with the default portal's brand, no navigation and nobody signed in).
/// </summary>
/// <remarks>
/// Conventions of a theme: <c>/Themes/{ThemeId}/_Layout.cshtml</c> is the layout of every page; any other view in that folder
/// overrides the shared view of the same name; static files are served under <c>~/_content/{ThemeId}/</c>. A layout links, in
/// this order, the stylesheets of the Ui library, <c>theme.css</c> of the theme, and <see cref="BrandStylesheetUrl"/>.
/// </remarks>
public interface IPageFrame
{
    /// <summary>The portal's technical name, e.g. <c>nordlys</c>. Part of every key in the browser's storage.</summary>
    string PortalName { get; }

    /// <summary>The portal's title as readers see it in the browser's tab.</summary>
    string Title { get; }

    /// <summary>The culture of the page, e.g. <c>da</c>; the value of <c>lang</c>.</summary>
    string Culture { get; }

    /// <summary>Id of the theme that the page wears: the portal's, and on pages of the administration the administration's.</summary>
    string ThemeId { get; }

    /// <summary>The portal's brand.</summary>
    BrandSettings Brand { get; }

    /// <summary>Address of the brand's stylesheet, with path base: <see cref="Url"/> of <see cref="BrandStylesheet.Path"/>.</summary>
    string BrandStylesheetUrl { get; }

    /// <summary>Files that the portal's features add to the head of every page; <c>hf-head</c> writes them.</summary>
    IReadOnlyList<HeadFile> HeadFiles { get; }

    /// <summary>Primary navigation in display order; only what this reader may see.</summary>
    IReadOnlyList<FrameLink> Navigation { get; }

    /// <summary>
    /// Further links of the footer in display order. Privacy, accessibility statement, contact and sign-in are set by the
    /// layout and do not belong here.
    /// </summary>
    IReadOnlyList<FrameLink> Footer { get; }

    /// <summary>Address of the administration; null for a reader who has no way into it.</summary>
    string? AdminUrl { get; }

    /// <summary>The administration's navigation, on its pages; empty on all others. Only what this reader may open.</summary>
    IReadOnlyList<FrameLinkGroup> Administration { get; }

    /// <summary>Who is signed in; null for a visitor.</summary>
    SignedInPerson? Person { get; }

    /// <summary>Address of the sign-in page; null where nobody can sign in.</summary>
    string? SignInUrl { get; }

    /// <summary>Address of the search page, which takes the words as <c>q</c>; null leaves the header's search field out.</summary>
    string? SearchUrl { get; }

    /// <summary>An address for a browser from a portal-relative one: <c>~/was</c> becomes <c>{path base}/was</c>; a full address stays as it is.</summary>
    string Url(string portalRelative);

    /// <summary>
    /// The full address of a page (<c>~/was</c>), for paper, codes and copying: as the host's settings give it, else as this reader
    /// asked for it. Never build one from the request: whoever sends it chooses the host name in it.
    /// </summary>
    string FullUrl(string portalRelative);

    /// <summary>Address of the logo for light surfaces; null: the layout sets the monogram.</summary>
    string? LogoUrl { get; }

    /// <summary>Address of the logo for dark surfaces; null: the light one stands on a light plate.</summary>
    string? LogoOnDarkUrl { get; }
}
