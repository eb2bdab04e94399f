using System.Collections.Immutable;
using System.Data.Common;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security;

/// <summary>Writes a change of an account in the session's transaction and commits it, or leaves no trace.</summary>
internal sealed class AccountWrite(
    IDocumentSession session, DurableContext accounts, AccountDirectory directory, AccountJournal journal, SessionRegister sessions)
{
    /// <summary>Code of a refusal among the account store's own: the owner could not sign in any more.</summary>
    public const string LastWayIn = "LastWayIn";

    /// <summary>Another: the question was answered before.</summary>
    public const string AnsweredBefore = "AnsweredBefore";

    /// <summary>Another: no workplace signs its owner in.</summary>
    public const string NotLinked = "NotLinked";

    // PostgreSQL's word for a value that is there already. SQLite has one writer at a time, who looked before writing.
    private const string UniqueViolation = "23505";

    public static AccountOutcome Refuse(params ImmutableArray<AccountProblem> problems) => new AccountOutcome.Refused(problems);

    public async Task<AccountOutcome> RunAsync(
        PlatformUser user, AccountChange change, Func<Task<IdentityResult>> write, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        try
        {
            var stamp = user.SecurityStamp;
            var result = await write();
            if (!result.Succeeded)
            {
                await CancelAsync();
                return new AccountOutcome.Refused([.. result.Errors.Select(Translate).Distinct()]);
            }

            if (stamp is not null && stamp != user.SecurityStamp)
            {
                await sessions.EndOthersAsync(user.Id, cancellationToken);
            }

            var account = await directory.ShowAsync(user, cancellationToken);
            journal.Changing(account.Id, change);
            await session.SaveChangesAsync(cancellationToken);
            journal.Changed(account.Id, change);
            return new AccountOutcome.Saved(account);
        }
        catch (DbUpdateException taken) when (taken.InnerException is DbException { SqlState: UniqueViolation })
        {
            await CancelAsync();
            return Refuse(new AccountProblem.MailTaken());
        }
        catch
        {
            await CancelAsync();
            throw;
        }
    }

    private async Task CancelAsync()
    {
        await session.CancelAsync();
        accounts.ChangeTracker.Clear();
    }

    private static AccountProblem Translate(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => new AccountProblem.MailTaken(),
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => new AccountProblem.MailInvalid(),
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => new AccountProblem.Stale(),
        AnsweredBefore => new AccountProblem.PasskeyRefused(),
        // Two browsers of the same person came in for the first time at once.
        nameof(IdentityErrorDescriber.LoginAlreadyAssociated) => new AccountProblem.Stale(),
        LastWayIn => new AccountProblem.LastWayIn(),
        NotLinked => new AccountProblem.NotLinked(),
        Administrators.LastOne => new AccountProblem.LastAdministrator(),
        // Its description can hold what the person typed.
        var code => throw new InvalidOperationException($"The account store refused a change: {code}."),
    };
}
