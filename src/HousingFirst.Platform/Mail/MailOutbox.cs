using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Mail;

internal sealed class MailOutbox(
    IDocumentSession session, PortalConnection connection, MailNotes notes, MailSignal signal, PortalSender sender, ICurrentPortal current, TimeProvider clock)
    : IMailOutbox
{
    public async Task StoreAsync(MailMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.To.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A mail has at least one recipient.", nameof(message));
        }

        var portal = current.Portal.Name;
        var now = clock.GetUtcNow().UtcDateTime;

        // Before the commit: a note without a mail is looked at in vain, a mail without a note would never be.
        await notes.NoteAsync(portal, now, cancellationToken);
        foreach (var recipient in message.To)
        {
            session.Store(Mail(message, recipient, now));
        }

        connection.OnCommitted(() => signal.Wake(portal));
    }

    private OutboxMail Mail(MailMessage message, MailAddress recipient, DateTime now)
    {
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            StoredUtc = now,
            DueUtc = now,
            Content = new()
            {
                MessageId = $"{id:N}@{sender.Address.Domain}",
                To = recipient.Value,
                Subject = message.Subject,
                Text = message.Text,
                Html = message.Html,
                File = message.Attachment is { } file ? new(file.FileName, file.ContentType, file.Content.ToArray()) : null,
            },
        };
    }
}
