using HousingFirst.Sdk.Mail;

namespace HousingFirst.Platform.Mail;

/// <summary>A mail as it is handed to a server. Prints nothing of itself.</summary>
/// <param name="Id">Its id in the outbox.</param>
/// <param name="Portal">The portal that it is from.</param>
/// <param name="SenderName">The name that the recipient sees.</param>
/// <param name="From">The address that the recipient sees.</param>
/// <param name="ReturnTo">Where it goes when it cannot be delivered.</param>
/// <param name="Content">Recipient and text.</param>
internal sealed record OutgoingMail(Guid Id, string Portal, string SenderName, MailAddress From, MailAddress ReturnTo, OutboxContent Content)
{
    public override string ToString() => nameof(OutgoingMail);
}
