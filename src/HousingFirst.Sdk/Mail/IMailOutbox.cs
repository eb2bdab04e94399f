namespace HousingFirst.Sdk.Mail;

/// <summary>
/// The portal's outbox. A mail is part of the unit of work that causes it: it is sent when <c>IDocumentSession.SaveChangesAsync</c>
/// has committed, and never when that work is cancelled, rolled back or killed.
/// </summary>
/// <remarks>
/// Sending is the host's business, outside the request: tried again with growing delays for a day, at least once, seldom twice (with
/// the same Message-ID). What was sent, or given up, is emptied of addresses and text at once.
/// </remarks>
public interface IMailOutbox
{
    /// <summary>Puts a mail for each recipient into the session of the current scope. Does not save.</summary>
    Task StoreAsync(MailMessage message, CancellationToken cancellationToken);
}
