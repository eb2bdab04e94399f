using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security.Links;

/// <summary>Writes down that a link was turned away, as often as it tells something: whoever opens made-up ones all day fills no trail.</summary>
internal sealed class DeadLinks(IAuditTrail trail, IDocumentSession session, ISubmissionLimit limit)
{
    private const string Form = "account-dead-link";
    private const string KnownForm = "account-dead-link-known";
    private const int PerSenderAnHour = 20;
    private const int PerPortalADay = 1000;

    /// <param name="what">What it was a link to.</param>
    /// <param name="state">Why it was turned away.</param>
    /// <param name="subject">What it would have opened, where that is known.</param>
    public async Task RecordAsync(string what, LinkState state, AuditSubject? subject)
    {
        // Counted apart: made-up links do not keep one from being told of that somebody was sent.
        if (limit.Take(subject is null ? Form : KnownForm, PerSenderAnHour, PerPortalADay) is null)
        {
            trail.Record(new(AuditKinds.LinkRefused, subject, new AuditDetail("link", what), new AuditDetail("reason", state.ToString())));

            // It has happened, whether or not its sender waits for the answer.
            await session.SaveChangesAsync(CancellationToken.None);
        }
    }
}
