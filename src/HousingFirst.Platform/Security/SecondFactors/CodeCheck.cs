using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>Checks what somebody gave as their second factor, once, and counts wrong ones as wrong passwords are.</summary>
internal sealed class CodeCheck(
    FactorStore store,
    PortalConnection connection,
    Lockouts lockouts,
    AccountJournal journal,
    FactorMails mails,
    ISubmissionLimit limit,
    TimeProvider clock)
{
    public async Task<CodeOutcome> CheckAsync(PlatformUser user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (lockouts.ClosedUntil(user) is { } until)
        {
            return new CodeOutcome.Closed(until);
        }

        var (outcome, hasClosed) = await TakeAsync(user, code, cancellationToken);
        if (hasClosed)
        {
            // Whoever got here knows the password; its owner had better hear of it, but not every ten minutes.
            if (limit.Take($"codes-{user.Id}", int.MaxValue, perPortalADay: 1) is null)
            {
                await mails.TellAsync(user, FactorMails.Guessed, CancellationToken.None);
            }

            await journal.LockedOutAsync(user.Id);
        }

        return outcome;
    }

    /// <summary>Compares and counts in one turn to write: of many codes that are sent at once no more are looked at than of as many sent one after the other.</summary>
    private Task<(CodeOutcome Outcome, bool HasClosed)> TakeAsync(PlatformUser user, string code, CancellationToken cancellationToken) =>
        connection.InWriteAsync(
            async () =>
            {
                await connection.TakeTurnAsync(cancellationToken);
                return await CompareAsync(user, code, cancellationToken);
            },
            cancellationToken);

    private async Task<(CodeOutcome Outcome, bool HasClosed)> CompareAsync(PlatformUser user, string code, CancellationToken cancellationToken)
    {
        if (await lockouts.ClosedUntilAsync(user.Id, cancellationToken) is { } until)
        {
            return (new CodeOutcome.Closed(until), false);
        }

        var plain = RecoveryCode.Plain(code);
        var isApp = plain.Length == TimeCodes.Digits && plain.All(char.IsAsciiDigit);
        if (isApp ? await IsOfAppAsync(user, plain, cancellationToken) : await store.UseCodeAsync(user.Id, plain, cancellationToken))
        {
            await lockouts.ForgetAsync(user.Id, cancellationToken);
            return (new CodeOutcome.Right(IsRecovery: !isApp), false);
        }

        // From here on the attempt counts, also when the sender hangs up.
        return (new CodeOutcome.Wrong(), await lockouts.CountAsync(user.Id, CancellationToken.None) == true);
    }

    private async Task<bool> IsOfAppAsync(PlatformUser user, string code, CancellationToken cancellationToken) =>
        await store.KeyAsync(user.Id, cancellationToken) is { } key
        && TimeCodes.StepOf(code, AppKey.Read(key), clock.GetUtcNow()) is { } step
        && await store.UseStepAsync(user.Id, step, cancellationToken);
}
