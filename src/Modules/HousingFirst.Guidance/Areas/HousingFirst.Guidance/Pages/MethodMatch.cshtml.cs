using HousingFirst.Guidance.Matching;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Areas.Pages;

/// <summary>
/// The questions of the method match, step by step. The steps are places on one page: going forth and back asks no server, keeps every
/// answer and needs no script. The answers leave the browser once, to be read, and stand in no address.
/// </summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class MethodMatchModel(MatchEditions editions, ICurrentPortal current) : PageModel
{
    /// <summary>The form, with what the portal itself knows filled in.</summary>
    public MatchSheet Sheet { get; } =
        new(editions.Current, current.Portal.Settings<MatchSettings>(MatchSettings.Key).Answers(editions.Current), "", Error: null);
}
