namespace HousingFirst.Platform.Mail;

/// <summary>The way out of the host. A host without one keeps its mails.</summary>
internal interface IMailTransport
{
    /// <summary>Hands a mail over. Expected failures are answered, not thrown.</summary>
    Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
