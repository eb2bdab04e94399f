using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Mail;

/// <summary>
/// Sends what is due in the current portal. Before each try the mail's next one is saved: that takes it from other hosts, and is what
/// a kill leaves behind. A mail that was handed over and not yet marked is therefore sent once more, with the same Message-ID.
/// </summary>
internal sealed class MailRound(
    IDocumentSession session, IMailTransport transport, PortalSender sender, ICurrentPortal current, PortalDoor door, TimeProvider clock,
    ILogger<MailRound> logger)
{
    // So that a portal with a thousand mails does not keep the others waiting.
    private const int MostAtOnce = 50;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<MailRoundResult> RunAsync(CancellationToken cancellationToken)
    {
        for (var count = 0; count < MostAtOnce; count++)
        {
            // Whoever closes the portal waits for the mail that is on its way, and not for all that wait.
            if (!await door.IsOpenAsync(current.Portal.Name, cancellationToken))
            {
                break;
            }

            if (await DueAsync(cancellationToken) is not { } mail)
            {
                return new(await NextAsync(cancellationToken), ServerFailed: false);
            }

            if (await TryAsync(mail, cancellationToken) == DeliveryKind.ServerFailed)
            {
                return new(await NextAsync(cancellationToken), ServerFailed: true);
            }
        }

        return new(Now, ServerFailed: false);
    }

    private async Task<DeliveryKind?> TryAsync(OutboxMail mail, CancellationToken cancellationToken)
    {
        if (MailRules.IsOver(mail.FirstTriedUtc, Now))
        {
            await EndAsync(mail, MailState.GivenUp, cancellationToken);
            MailLog.GivenUp(logger, mail.Id, current.Portal.Name, mail.Tries);
            return null;
        }

        if (!await ClaimAsync(mail, cancellationToken))
        {
            return null;
        }

        var outgoing = new OutgoingMail(mail.Id, current.Portal.Name, sender.Name, sender.Address, sender.Host, mail.Content!); // only ended mails have none
        var delivery = await transport.SendAsync(outgoing, cancellationToken);
        if (delivery.Kind == DeliveryKind.Taken)
        {
            // Past the point of no return: the host may be stopping, but the mail is out.
            await EndAsync(mail, MailState.Sent, CancellationToken.None);
            MailLog.Sent(logger, mail.Id, current.Portal.Name);
        }
        else
        {
            MailLog.NotSent(logger, mail.Id, current.Portal.Name, mail.Tries, delivery.Reason);
        }

        return delivery.Kind;
    }

    private async Task<OutboxMail?> DueAsync(CancellationToken cancellationToken)
    {
        var now = Now;
        return await session.Query<OutboxMailIndex>(row => row.State == MailState.Waiting && row.DueUtc <= now)
            .OrderBy(row => row.DueUtc).FirstOrDefaultAsync<OutboxMail>(cancellationToken);
    }

    private async Task<DateTime?> NextAsync(CancellationToken cancellationToken) =>
        (await session.Query<OutboxMailIndex>(row => row.State == MailState.Waiting)
            .OrderBy(row => row.DueUtc).FirstIndexOrDefaultAsync(cancellationToken))?.DueUtc;

    private async Task<bool> ClaimAsync(OutboxMail mail, CancellationToken cancellationToken)
    {
        mail.FirstTriedUtc ??= Now;
        mail.Tries++;
        mail.DueUtc = MailRules.NextTry(mail.Tries, mail.FirstTriedUtc.Value, Now);
        return await SaveAsync(mail, cancellationToken);
    }

    private Task<bool> EndAsync(OutboxMail mail, MailState state, CancellationToken cancellationToken)
    {
        mail.End(state, Now);
        return SaveAsync(mail, cancellationToken);
    }

    private async Task<bool> SaveAsync(OutboxMail mail, CancellationToken cancellationToken)
    {
        session.Store(mail);
        try
        {
            await session.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (StaleDocumentException)
        {
            // Another host has it.
            return false;
        }
    }
}
