using HousingFirst.Guidance.Answers;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Guidance.Feedback;

/// <summary>Takes what a reader says: checks it, stores it, and has the text's owner told, all in one transaction.</summary>
internal sealed class FeedbackReception(
    IDocumentSession session, ISubmissionLimit limit, IFormSeal seal, FeedbackMails mails, ICurrentPortal current, TimeProvider clock, ILogger<FeedbackReception> logger)
{
    private const string Form = "guidance-feedback";

    public async Task<FeedbackOutcome> TakeAsync(GuidanceText text, FeedbackForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (FeedbackRules.Check(form) is { } problem)
        {
            return new FeedbackOutcome.Refused(problem);
        }

        if (seal.Check(form.Seal, form.Website) is { } oddity)
        {
            GuidanceLog.OddFeedback(logger, current.Portal.Name, oddity);
            return new FeedbackOutcome.Refused(new("", oddity.ToString()));
        }

        var settings = current.Portal.Settings<FeedbackSettings>(FeedbackSettings.Key);
        if (limit.Take(Form, settings.PerSenderAnHour, settings.PerPortalADay) is { } wait)
        {
            GuidanceLog.TooMuchFeedback(logger, current.Portal.Name);
            return new FeedbackOutcome.TooMany(wait);
        }

        ReaderFeedback feedback = new()
        {
            Reference = ContentIds.New(),
            Kind = text.Kind,
            TextId = text.Id,
            Title = text.Title,
            Owner = text.Owner,
            IsHelpful = form.Helped == FeedbackRules.Yes,
            Comment = string.IsNullOrWhiteSpace(form.Comment) ? null : form.Comment.Trim(),
            ReceivedUtc = clock.GetUtcNow().UtcDateTime,
        };
        session.Store(feedback);
        await mails.StoreAsync(feedback, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        return new FeedbackOutcome.Received();
    }
}
