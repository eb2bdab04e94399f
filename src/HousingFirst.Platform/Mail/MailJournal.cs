using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;

namespace HousingFirst.Platform.Mail;

internal sealed class MailJournal(IDocumentSession session) : IMailJournal
{
    public Task<int> CountAsync(MailState? state, DateTime? sinceUtc, CancellationToken cancellationToken)
    {
        var query = Of(state);
        if (sinceUtc is { } since)
        {
            query = query.Where(row => row.DueUtc >= since);
        }

        return query.CountAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<MailEntry>> ListAsync(MailState? state, bool oldestFirst, int skip, int take, CancellationToken cancellationToken)
    {
        var query = oldestFirst ? Of(state).OrderBy(row => row.StoredUtc) : Of(state).OrderByDescending(row => row.StoredUtc);
        var mails = await query.Skip(skip).Take(take).ListAsync<OutboxMail>(cancellationToken);
        return [.. mails.Select(mail => new MailEntry(mail.Id, mail.State, mail.StoredUtc, mail.EndedUtc ?? mail.DueUtc, mail.Tries))];
    }

    private IDocumentQuery<OutboxMailIndex> Of(MailState? state)
    {
        var query = session.Query<OutboxMailIndex>();
        return state is { } wanted ? query.Where(row => row.State == wanted) : query;
    }
}
