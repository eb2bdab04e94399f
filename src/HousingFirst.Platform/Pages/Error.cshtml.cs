using System.Collections.Frozen;
using System.Globalization;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Platform.Pages;

/// <summary>What a reader sees instead of a page, in the portal's own dress. Says no more than its status.</summary>
[OpenToEverybody]
[HostEndpoint]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErrorModel : PageModel
{
    private static readonly FrozenSet<int> Told = new[] { 400, 403, 404, 429, 500 }.ToFrozenSet();

    /// <summary>A status that there is a text for.</summary>
    public int Status { get; private set; }

    /// <summary>Any method: the page stands in for whatever was asked.</summary>
    public void OnGet() => Show();

    /// <inheritdoc cref="OnGet"/>
    public void OnPost() => Show();

    // Read from the route itself: binding asks the form too, and a form that cannot be read may be why this page is shown.
    private void Show()
    {
        var status = int.Parse((string)RouteData.Values["status"]!, NumberStyles.None, CultureInfo.InvariantCulture);
        Status = Told.Contains(status) ? status : status >= 500 ? 500 : 404;
        Response.StatusCode = status is >= 400 and < 600 ? status : 404;
    }
}
