using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Training.Enquiries;

/// <summary>The two mails about an enquiry. Neither repeats anything of what stands in it.</summary>
internal sealed class EnquiryMails(
    IMailOutbox outbox, IPublicAddress address, ICurrentPortal current, IStringLocalizer<EnquiryTexts> texts, ILogger<EnquiryMails> logger)
{
    public async Task StoreAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(enquiry);
        await outbox.StoreAsync(Receipt(enquiry), cancellationToken);
        if (MailAddress.TryParse(Receiver, out var receiver))
        {
            await outbox.StoreAsync(Notice(enquiry, receiver), cancellationToken);
        }
        else
        {
            EnquiryLog.NobodyIsTold(logger, current.Portal.Name);
        }
    }

    private string? Receiver =>
        current.Portal.Settings<EnquirySettings>(EnquirySettings.Key).Receiver ?? current.Portal.Settings<BrandSettings>(BrandSettings.Key).Contact.Mail;

    private MailMessage Receipt(Enquiry enquiry) => new()
    {
        To = [MailAddress.Parse(enquiry.Mail)],
        Subject = texts["Receipt.Subject", enquiry.Reference],
        Text = texts["Receipt.Text", texts[$"Kind.{enquiry.Kind}"], enquiry.Reference, current.Portal.Title],
    };

    private MailMessage Notice(Enquiry enquiry, MailAddress receiver) => new()
    {
        To = [receiver],
        Subject = texts["Notice.Subject", enquiry.Reference],
        Text = texts[
            "Notice.Text", texts[$"Kind.{enquiry.Kind}"], enquiry.Reference, current.Portal.Title,
            address.Of("~" + EnquiryAddresses.One(enquiry.Reference)) is { } link ? link : texts["Notice.NoLink", EnquiryAddresses.List]],
    };
}
