using System.Globalization;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries.Pages;

/// <summary>What workplaces have asked for, the newest first.</summary>
[RequirePermission(nameof(EnquiryPermissions.ManageEnquiries))]
[PrivateAnswer]
internal sealed class ListModel(EnquiryStore store, ICurrentPortal current, IPageFrame frame, IStringLocalizer<EnquiryTexts> texts) : PageModel
{
    public const string DeletedKey = "slettet";

    private const string StateKey = "tilstand";
    private const string PageKey = "side";

    public IReadOnlyList<Enquiry> Enquiries { get; private set; } = [];

    /// <summary>The states to look at, and all, each with the number of enquiries in it.</summary>
    public IReadOnlyList<(EnquiryState? State, int Count)> Filters { get; private set; } = [];

    public EnquiryState? State { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int Pages { get; private set; }

    public bool WasDeleted { get; private set; }

    public int Total => Filters[0].Count;

    public TimeZoneInfo Zone => current.Portal.TimeZone;

    public string Kept => texts.Period(current.Portal.Settings<EnquirySettings>(EnquirySettings.Key).Retention);

    public async Task OnGetAsync(
        [FromQuery(Name = StateKey)] string? state, [FromQuery(Name = PageKey)] int? page, [FromQuery(Name = DeletedKey)] string? deleted,
        CancellationToken cancellationToken)
    {
        ModelState.Clear();
        State = Enum.TryParse<EnquiryState>(state, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        WasDeleted = deleted is not null;
        var filters = new List<(EnquiryState? State, int Count)>();
        foreach (var filter in Enum.GetValues<EnquiryState>().Select(value => (EnquiryState?)value).Prepend(null))
        {
            filters.Add((filter, await store.CountAsync(filter, cancellationToken)));
        }

        Filters = filters;
        Pages = (filters.Single(filter => filter.State == State).Count + EnquiryStore.PageSize - 1) / EnquiryStore.PageSize;
        PageNumber = Math.Clamp(page ?? 1, 1, Math.Max(1, Pages));
        Enquiries = await store.ListAsync(State, PageNumber, cancellationToken);
    }

    public string Address(EnquiryState? state, int page)
    {
        string[] query =
        [
            .. state is { } wanted ? [$"{StateKey}={wanted.ToString().ToLowerInvariant()}"] : Array.Empty<string>(),
            .. page > 1 ? [string.Create(CultureInfo.InvariantCulture, $"{PageKey}={page}")] : Array.Empty<string>(),
        ];
        return frame.Url("~" + EnquiryAddresses.List) + (query.Length == 0 ? "" : "?" + string.Join('&', query));
    }
}
