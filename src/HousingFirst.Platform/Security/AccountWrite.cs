using System.Collections.Immutable;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>Writes a change of an account in the session's transaction and commits it, or leaves no trace.</summary>
internal sealed class AccountWrite(IDocumentSession session, AccountDirectory directory, AccountJournal journal)
{
    public async Task<AccountOutcome> RunAsync(
        PlatformUser user, string change, Func<Task<IdentityResult>> write, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        try
        {
            var result = await write();
            if (!result.Succeeded)
            {
                await session.CancelAsync();
                return new AccountOutcome.Refused([.. result.Errors.Select(Translate).Distinct()]);
            }

            var account = await directory.ShowAsync(user, cancellationToken);
            await session.SaveChangesAsync(cancellationToken);
            journal.Changed(account.Id, change);
            return new AccountOutcome.Saved(account);
        }
        catch
        {
            await session.CancelAsync();
            throw;
        }
    }

    public static AccountOutcome Refuse(params ImmutableArray<AccountProblem> problems) => new AccountOutcome.Refused(problems);

    private static AccountProblem Translate(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => new AccountProblem.MailTaken(),
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => new AccountProblem.MailInvalid(),
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => new AccountProblem.Stale(),
        // Its description can hold what the person typed.
        var code => throw new InvalidOperationException($"The account store refused a change: {code}."),
    };
}
