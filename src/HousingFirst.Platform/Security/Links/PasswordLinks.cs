using System.Security.Cryptography;
using System.Text;
using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Links;

internal sealed class PasswordLinks(
    IDocumentSession session,
    PortalConnection connection,
    UserManager<PlatformUser> users,
    AccountRules rules,
    PasswordSetting passwords,
    AccountWrite changes,
    AccountMails mails,
    DeadLinks dead,
    IAuditTrail trail,
    SameAnswer answer,
    TimeProvider clock)
    : IPasswordLinks
{
    private const string What = "password";

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    // Whoever asks again and again for somebody else's address fills no mailbox, also when they go on all day.
    private const int ManyADay = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongPause = TimeSpan.FromHours(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task SendAsync(string mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        await answer.GiveAsync(
            async () =>
            {
                // An operator's rights reach over all portals; they get a password from the command line alone.
                if (await users.FindByEmailAsync(mail.Trim()) is { IsEnabled: true } user && mails.CanLink
                    && MailAddress.TryParse(user.Email, out var to) && !rules.CheckMail(to.Value).Any())
                {
                    await SendAsync(user, to, cancellationToken);
                }
            },
            cancellationToken);
    }

    public async Task<LinkState> CheckAsync(string? token, CancellationToken cancellationToken) => (await ReadAsync(token, cancellationToken)).State;

    public async Task<AccountOutcome> UseAsync(string? token, string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(password);
        var (state, link, user) = await ReadAsync(token, cancellationToken);
        if (state != LinkState.Open || link is null || user is null)
        {
            return AccountWrite.Refuse(new AccountProblem.LinkOver(state));
        }

        var problems = passwords.Set(user, password);
        if (!problems.IsEmpty)
        {
            return AccountWrite.Refuse(problems);
        }

        link.IsUsed = true;
        session.Store(link);
        try
        {
            return await changes.RunAsync(user, new(AuditKinds.PasswordReset), () => users.UpdateSecurityStampAsync(user), cancellationToken);
        }
        catch (StaleDocumentException)
        {
            return AccountWrite.Refuse(new AccountProblem.LinkOver(LinkState.Used));
        }
    }

    private static byte[] Hash(PlatformUser user) => SHA256.HashData(Encoding.UTF8.GetBytes(user.SecurityStamp ?? ""));

    private async Task SendAsync(PlatformUser user, MailAddress to, CancellationToken cancellationToken)
    {
        // Asked twice at once, the second sees the first one's link.
        await connection.TakeTurnAsync(cancellationToken);
        var id = user.Id;
        var links = await session.Query<PasswordLinkIndex>(row => row.AccountId == id).ListAsync<PasswordLink>(cancellationToken);
        var pause = links.Count(link => Now - link.SentUtc < TimeSpan.FromDays(1)) < ManyADay ? Pause : LongPause;
        if (links.Any(link => Now - link.SentUtc < pause))
        {
            await session.CancelAsync();
            return;
        }

        foreach (var older in links.Where(link => !link.IsUsed))
        {
            older.IsUsed = true;
            session.Store(older);
        }

        var token = LinkToken.For(Guid.NewGuid());
        session.Store(new PasswordLink
        {
            Id = token.Id,
            AccountId = id,
            SentUtc = Now,
            UntilUtc = Now + Lasts,
            SecretHash = token.Hash,
            StampHash = Hash(user),
        });
        await mails.SendPasswordLinkAsync(to, token, cancellationToken);
        trail.Record(new(AuditKinds.PasswordLinkSent, new AuditSubject(AuditSubject.Account, id)));
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task<(LinkState State, PasswordLink? Link, PlatformUser? User)> ReadAsync(string? token, CancellationToken cancellationToken)
    {
        var link = LinkToken.TryParse(token, out var read)
            ? await session.Query<PasswordLinkIndex>(row => row.Id == read.Id).FirstOrDefaultAsync<PasswordLink>(cancellationToken)
            : null;
        var user = link is null ? null : await users.FindByIdAsync(link.AccountId);
        var state = link is null || !read!.Opens(link.SecretHash) ? LinkState.Unknown // there is a link only where a token was read
            : link.StateAt(Now) is not LinkState.Open and var over ? over
            : user is not { IsEnabled: true } ? LinkState.Unknown
            : CryptographicOperations.FixedTimeEquals(link.StampHash, Hash(user)) ? LinkState.Open
            : LinkState.Used;
        if (state != LinkState.Open)
        {
            await dead.RecordAsync(What, state, user is null ? null : new(AuditSubject.Account, user.Id));
        }

        return (state, link, user);
    }
}
