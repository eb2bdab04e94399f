using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Enquiries.Pages;

/// <summary>One enquiry: what stands in it, how far it has come, and an end to it.</summary>
[RequirePermission(nameof(EnquiryPermissions.ManageEnquiries))]
[PrivateAnswer]
internal sealed class DetailsModel(
    EnquiryStore store, IDocumentSession session, ICurrentPortal current, IPageFrame frame, IAuditTrail trail) : PageModel
{
    public Enquiry Enquiry { get; private set; } = null!; // set before the view runs

    /// <summary>Whether a change came too late, because somebody else had changed it.</summary>
    public bool IsStale { get; private set; }

    public TimeZoneInfo Zone => current.Portal.TimeZone;

    public DateTime KeptUntilUtc => current.Portal.Settings<EnquirySettings>(EnquirySettings.Key).Retention.Until(Enquiry.ReceivedUtc);

    public Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellationToken) => ShowAsync(reference, cancellationToken);

    public Task<IActionResult> OnPostStateAsync(
        string reference, EnquiryState state, EnquiryState? seen, CancellationToken cancellationToken) => ChangeAsync(
        reference,
        seen,
        enquiry =>
        {
            enquiry.State = Enum.IsDefined(state) ? state : enquiry.State;
            session.Store(enquiry);
            trail.Record(new(EnquiryAudit.StateSet, EnquiryAudit.Subject(reference), new AuditDetail("state", enquiry.State.ToString())));
        },
        EnquiryAddresses.One(reference),
        cancellationToken);

    public Task<IActionResult> OnPostDeleteAsync(string reference, EnquiryState? seen, CancellationToken cancellationToken) => ChangeAsync(
        reference,
        seen,
        enquiry =>
        {
            session.Delete(enquiry);
            trail.Record(new(EnquiryAudit.Deleted, EnquiryAudit.Subject(reference)));
        },
        $"{EnquiryAddresses.List}?{ListModel.DeletedKey}=1",
        cancellationToken);

    /// <summary>Changes the enquiry as somebody saw it; whoever comes second is shown what the first did.</summary>
    private async Task<IActionResult> ChangeAsync(
        string reference, EnquiryState? seen, Action<Enquiry> change, string then, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(reference, cancellationToken) is not { } enquiry)
        {
            return NotFound();
        }

        if (enquiry.State != seen)
        {
            IsStale = true;
            return await ShowAsync(reference, cancellationToken);
        }

        change(enquiry);
        try
        {
            await session.SaveChangesAsync(cancellationToken);
            return Redirect(frame.Url("~" + then));
        }
        catch (StaleDocumentException)
        {
            IsStale = true;
            return await ShowAsync(reference, cancellationToken);
        }
    }

    private async Task<IActionResult> ShowAsync(string reference, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(reference, cancellationToken) is not { } enquiry)
        {
            return NotFound();
        }

        Enquiry = enquiry;
        trail.Record(new(EnquiryAudit.LookedUp, EnquiryAudit.Subject(reference)));
        await session.SaveChangesAsync(cancellationToken);
        return Page();
    }
}
