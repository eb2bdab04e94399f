using System.Collections.Immutable;
using HousingFirst.Platform.Administration;
using HousingFirst.Platform.Navigation;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Search;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Web;

/// <summary>
/// What stands around the current page. Links and media addresses need a look into the portal, so <see cref="PrepareAsync"/> runs
/// before a view is rendered.
/// </summary>
internal sealed class PageFrame(
    CurrentPortal current,
    IHttpContextAccessor http,
    PortalNavigation navigation,
    IBrandStylesheets stylesheets,
    IMediaStore media,
    IPortalExtensions extensions,
    IPermissionChecker reader,
    PublicAddress address) : IPageFrame
{
    private bool _prepared;

    public string PortalName => current.PortalOrNull?.Name ?? "";

    public string Title => current.PortalOrNull?.Title ?? Brand.Name;

    public string Culture => current.PortalOrNull?.Culture.TwoLetterISOLanguageName ?? "da";

    public string ThemeId => current.PortalOrNull switch
    {
        PortalSnapshot portal when IsAdministration => portal.AdminThemeId,
        var portal => portal?.ThemeId ?? "",
    };

    public BrandSettings Brand { get; private set; } = new();

    public string BrandStylesheetUrl => Url(stylesheets.For(Brand).Path);

    public IReadOnlyList<HeadFile> HeadFiles => current.PortalOrNull is null ? [] : extensions.All<HeadFile>();

    public IReadOnlyList<FrameLink> Navigation { get; private set; } = [];

    public IReadOnlyList<FrameLink> Footer { get; private set; } = [];

    public string? AdminUrl { get; private set; }

    public IReadOnlyList<FrameLinkGroup> Administration { get; private set; } = [];

    public SignedInPerson? Person { get; private set; }

    public string? SignInUrl => current.PortalOrNull is null ? null : Url("~/account/signin");

    public string? SearchUrl =>
        current.PortalOrNull is not null && extensions.All<SearchPage>() is [{ } page, ..] ? Url(page.Url) : null;

    public string? LogoUrl { get; private set; }

    public string? LogoOnDarkUrl { get; private set; }

    public string Url(string portalRelative)
    {
        ArgumentNullException.ThrowIfNull(portalRelative);
        return portalRelative.StartsWith("~/", StringComparison.Ordinal)
            ? string.Concat(http.HttpContext?.Request.PathBase.Value, portalRelative.AsSpan(1))
            : portalRelative;
    }

    public string FullUrl(string portalRelative) =>
        current.PortalOrNull is not null && address.Written(portalRelative) is { } written
            ? written.AbsoluteUri
            : http.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}{Url(portalRelative)}" : Url(portalRelative);

    /// <summary>Fetches what the views will ask for. Runs once a request.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_prepared || current.PortalOrNull is not { } portal)
        {
            return;
        }

        _prepared = true;
        Brand = portal.Settings<BrandSettings>("Brand");
        var tried = extensions.All<IBrandTrial>().Select(trial => trial.Of(Brand)).FirstOrDefault(brand => brand is not null);
        if (tried is not null)
        {
            Brand = tried;
            http.HttpContext?.Features.Set(new BrandOnTrial());
        }

        if (Brand.Name.Length == 0)
        {
            Brand = Brand with { Name = portal.Title };
        }

        Navigation = Links(await navigation.GetAsync(NavigationPlace.Main, cancellationToken));
        Footer = Links(await navigation.GetAsync(NavigationPlace.Footer, cancellationToken));
        var logos = tried is null ? await current.Runtime.Kept.GetAsync(nameof(PageFrame), LogosAsync, cancellationToken) : await LogosAsync(cancellationToken);
        LogoUrl = logos.Light is null ? null : Url(logos.Light);
        LogoOnDarkUrl = logos.Dark is null ? null : Url(logos.Dark);
        if (reader.IsSignedIn && http.HttpContext?.User is { } user)
        {
            Person = new(
                user.Identity?.Name ?? "",
                Url("~/account"),
                Url("~/account/signout"))
            {
                Lock = http.HttpContext.Features.Get<OpenLock>()?.Show(),
            };
            AdminUrl = reader.Allows(AdminPages.Access) ? Url("~" + AdminPages.Path) : null;
        }

        if (IsAdministration)
        {
            Administration = Groups(await navigation.GetAsync(NavigationPlace.Admin, cancellationToken));
        }
    }

    private async Task<(string? Light, string? Dark)> LogosAsync(CancellationToken cancellationToken) => (
        Brand.LogoPath is { } light ? await media.UrlAsync(light, cancellationToken) : null,
        Brand.LogoOnDarkPath is { } dark ? await media.UrlAsync(dark, cancellationToken) : null);

    private bool IsAdministration => http.HttpContext?.GetEndpoint().IsAdministration() == true;

    private ImmutableArray<FrameLinkGroup> Groups(IReadOnlyList<NavigationItem> items) =>
        [
            .. Links(items).Zip(items, (link, item) => (link, item.Section))
                .GroupBy(entry => entry.Section, entry => entry.link).OrderBy(section => section.Key)
                .Select(section => new FrameLinkGroup(section.Key, [.. section])),
        ];

    // A page below another that stands in the menu too is itself alone.
    private ImmutableArray<FrameLink> Links(IReadOnlyList<NavigationItem> items)
    {
        var path = http.HttpContext?.Request is { } request ? request.PathBase.Add(request.Path).Value ?? "" : "";
        var urls = items.Select(item => Url(item.Url)).ToList();
        var here = urls.Where(url => LeadsTo(url, path)).MaxBy(url => url.Length);
        return [.. items.Zip(urls, (item, url) => new FrameLink(item.Text, url, url == here))];
    }

    private bool LeadsTo(string url, string path) =>
        string.Equals(path, url, StringComparison.OrdinalIgnoreCase)
        || (url.Length > Url("~/").Length && url != AdminUrl && path.StartsWith(url.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase));
}
