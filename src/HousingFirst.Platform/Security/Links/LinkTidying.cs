using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Security.Links;

/// <summary>Takes away invitations a month after they ended, and links for passwords a day after their time.</summary>
internal sealed class LinkTidying(IDocumentSession session, TimeProvider clock) : IDailyTask
{
    private const int MostAtOnce = 200;

    private static readonly TimeSpan InvitationsKept = TimeSpan.FromDays(30);
    private static readonly TimeSpan PasswordLinksKept = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (invited, asked) = (now - InvitationsKept, now - PasswordLinksKept);
        await DeleteAsync<InvitationIndex, InvitationDocument>(session.Query<InvitationIndex>(row => row.OverUtc <= invited), cancellationToken);
        await DeleteAsync<PasswordLinkIndex, PasswordLink>(session.Query<PasswordLinkIndex>(row => row.UntilUtc <= asked), cancellationToken);
    }

    private async Task DeleteAsync<TIndex, TDocument>(IDocumentQuery<TIndex> over, CancellationToken cancellationToken)
        where TIndex : class
        where TDocument : class
    {
        IReadOnlyList<TDocument> found;
        do
        {
            found = await over.Take(MostAtOnce).ListAsync<TDocument>(cancellationToken);
            foreach (var document in found)
            {
                session.Delete(document);
            }

            await session.SaveChangesAsync(cancellationToken);
        }
        while (found.Count == MostAtOnce);
    }
}
