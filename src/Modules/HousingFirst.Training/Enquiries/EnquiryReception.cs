using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Training.Enquiries;

/// <summary>Takes a form: checks it, stores it, and has the sender and the portal's owner told, all in one transaction.</summary>
internal sealed class EnquiryReception(
    IDocumentSession session, ISubmissionLimit limit, EnquiryMails mails, EnquiryChoices choices, IFormSeal seal, ICurrentPortal current, TimeProvider clock,
    ILogger<EnquiryReception> logger)
{
    private const string Form = "enquiry";

    public async Task<EnquiryOutcome> TakeAsync(EnquiryKind kind, EnquiryForm form, string consent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var methods = await choices.MethodsAsync(cancellationToken);
        if (EnquiryRules.Check(form, methods) is { Length: > 0 } problems)
        {
            return new EnquiryOutcome.Refused(problems);
        }

        if (seal.Check(form.Seal, form.Website) is { } oddity)
        {
            var odd = KindOf(oddity);
            EnquiryLog.Odd(logger, current.Portal.Name, odd);
            return new EnquiryOutcome.Refused([new("", odd)]);
        }

        var settings = current.Portal.Settings<EnquirySettings>(EnquirySettings.Key);
        if (limit.Take(Form, settings.PerSenderAnHour, settings.PerPortalADay) is { } wait)
        {
            EnquiryLog.TooMany(logger, current.Portal.Name);
            return new EnquiryOutcome.TooMany(wait);
        }

        var enquiry = Read(kind, form, methods, consent);
        session.Store(enquiry);
        await mails.StoreAsync(enquiry, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        EnquiryLog.Received(logger, enquiry.Reference, current.Portal.Name);
        return new EnquiryOutcome.Received(enquiry.Reference);
    }

    private static EnquiryProblemKind KindOf(FormOddity oddity) => oddity switch
    {
        FormOddity.Trap => EnquiryProblemKind.Trap,
        FormOddity.TooFast => EnquiryProblemKind.TooFast,
        _ => EnquiryProblemKind.Expired,
    };

    private Enquiry Read(EnquiryKind kind, EnquiryForm form, IReadOnlyCollection<string> methods, string consent) => new()
    {
        Reference = EnquiryReference.New(),
        Kind = kind,
        ReceivedUtc = clock.GetUtcNow().UtcDateTime,
        Workplace = form.Workplace.Trim(),
        Municipality = form.Municipality.Trim(),
        ContactName = form.ContactName.Trim(),
        Mail = form.Mail.Trim(),
        Phone = Optional(form.Phone),
        Methods = [.. methods.Where(form.Methods.Contains)],
        Participants = EnquiryRules.ReadParticipants(form.Participants) ?? 0,
        Period = Optional(form.Period),
        Place = Optional(form.Place),
        Wishes = Optional(form.Wishes),
        HeardFrom = Optional(form.HeardFrom),
        Consent = consent,
    };

    private static string? Optional(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
