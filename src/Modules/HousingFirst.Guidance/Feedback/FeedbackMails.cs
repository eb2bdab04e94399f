using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Guidance.Feedback;

/// <summary>
/// Tells those who answer for a text that a reader has said something which asks for an answer: a comment, or that it did not help.
/// The mail repeats nothing of what was written.
/// </summary>
internal sealed class FeedbackMails(
    IMailOutbox outbox, IAccounts accounts, IPublicAddress address, ICurrentPortal current, IStringLocalizer<FeedbackTexts> texts, ILogger<FeedbackMails> logger)
{
    private const int MostReceivers = 20;

    public async Task StoreAsync(ReaderFeedback feedback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        if (feedback is { IsHelpful: true, Comment: null })
        {
            return;
        }

        var receivers = await ReceiversAsync(feedback.Owner, cancellationToken);
        if (receivers.Count == 0)
        {
            GuidanceLog.NobodyIsTold(logger, current.Portal.Name);
        }

        foreach (var receiver in receivers)
        {
            await outbox.StoreAsync(Notice(feedback, receiver), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<MailAddress>> ReceiversAsync(string owner, CancellationToken cancellationToken)
    {
        IReadOnlyList<Account> holders = owner.Length == 0 ? [] : await accounts.ListInRoleAsync(owner, cancellationToken);
        string?[] people = [.. holders.Where(account => account.IsEnabled).Select(account => account.Mail)];
        string?[] addresses = people.Length > 0 ? people : [Fallback];
        return [.. addresses.Select(written => MailAddress.TryParse(written, out var parsed) ? parsed : null).OfType<MailAddress>().Take(MostReceivers)];
    }

    private string? Fallback =>
        current.Portal.Settings<FeedbackSettings>(FeedbackSettings.Key).Receiver ?? current.Portal.Settings<BrandSettings>(BrandSettings.Key).Contact.Mail;

    private MailMessage Notice(ReaderFeedback feedback, MailAddress receiver) => new()
    {
        To = [receiver],
        Subject = texts["Notice.Subject", feedback.Title],
        Text = texts[
            "Notice.Text", current.Portal.Title, feedback.Title, texts[feedback.IsHelpful ? "Helped.Yes" : "Helped.No"],
            texts[feedback.Comment is null ? "Notice.NoComment" : "Notice.Comment"],
            address.Of("~" + GuidanceAddresses.Desk) is { } link ? link : texts["Notice.NoLink", GuidanceAddresses.Desk]],
    };
}
