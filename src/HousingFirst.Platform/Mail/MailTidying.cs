using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Mail;

/// <summary>Takes away the rows of mails that ended long ago, and gives up those that have waited for a server all too long.</summary>
internal sealed class MailTidying(IDocumentSession session, ICurrentPortal current, TimeProvider clock, ILogger<MailTidying> logger) : IDailyTask
{
    private const int MostAtOnce = 200;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var ended = now - MailRules.KeptAfterEnd;
        await ForAllAsync(
            session.Query<OutboxMailIndex>(row => row.State != MailState.Waiting && row.DueUtc <= ended), session.Delete, cancellationToken);

        var stored = now - MailRules.LongestWait;
        await ForAllAsync(
            session.Query<OutboxMailIndex>(row => row.State == MailState.Waiting && row.StoredUtc <= stored),
            mail =>
            {
                MailLog.GivenUp(logger, mail.Id, current.Portal.Name, mail.Tries);
                mail.End(MailState.GivenUp, now);
                session.Store(mail);
            },
            cancellationToken);
    }

    private async Task ForAllAsync(IDocumentQuery<OutboxMailIndex> query, Action<OutboxMail> change, CancellationToken cancellationToken)
    {
        IReadOnlyList<OutboxMail> mails;
        do
        {
            mails = await query.Take(MostAtOnce).ListAsync<OutboxMail>(cancellationToken);
            foreach (var mail in mails)
            {
                change(mail);
            }

            await session.SaveChangesAsync(cancellationToken);
        }
        while (mails.Count == MostAtOnce);
    }
}
