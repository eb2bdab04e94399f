using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.SecondFactors;

internal sealed class SecondFactors(
    UserManager<PlatformUser> users,
    FactorStore store,
    AccountRules rules,
    AccountWrite changes,
    ProofRule proof,
    FactorMails mails,
    IDataProtectionProvider protection,
    ICurrentPortal current,
    TimeProvider clock)
    : ISecondFactors
{
    // Somebody finds their telephone and installs an app first.
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private readonly IDataProtector _protector = protection.CreateProtector("HousingFirst.AppSetup");

    public async Task<SecondFactor> FindAsync(string accountId, CancellationToken cancellationToken) =>
        await users.FindByIdAsync(accountId) is { TwoFactorEnabled: true }
            ? new(HasApp: true, await store.CountCodesAsync(accountId, cancellationToken))
            : new(HasApp: false, 0);

    public async Task<AppSetup?> AskAsync(string accountId, CancellationToken cancellationToken) =>
        await users.FindByIdAsync(accountId) is { } user ? Show(user, AppKey.Make()) : null;

    public async Task<AppSetup?> AskAgainAsync(string accountId, string? seal, CancellationToken cancellationToken) =>
        await users.FindByIdAsync(accountId) is { } user && Open(accountId, seal) is { } key ? Show(user, key) : null;

    public async Task<RecoveryCodesOutcome> TurnOnAsync(string accountId, string? seal, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (await users.FindByIdAsync(accountId) is not { } user)
        {
            return Refuse(new AccountProblem.Unknown());
        }

        if (Open(accountId, seal) is not { } key)
        {
            return Refuse(new AccountProblem.SetupOver());
        }

        if (TimeCodes.StepOf(RecoveryCode.Plain(code), AppKey.Read(key), clock.GetUtcNow()) is not { } step)
        {
            return Refuse(new AccountProblem.CodeWrong());
        }

        var codes = Codes();
        return await RunAsync(
            user,
            AuditKinds.AppAdded,
            FactorMails.AppAdded,
            user.TwoFactorEnabled ? new AccountProblem.AppKnown() : null,
            codes,
            async () =>
            {
                await store.RemoveAsync(user.Id, cancellationToken);
                store.Add(user.Id, key, step);
                await store.SetCodesAsync(user.Id, codes, cancellationToken);
                return await users.SetTwoFactorEnabledAsync(user, enabled: true);
            },
            cancellationToken);
    }

    public async Task<RecoveryCodesOutcome> RenewCodesAsync(string accountId, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(accountId) is not { TwoFactorEnabled: true } user)
        {
            return Refuse(new AccountProblem.Unknown());
        }

        var codes = Codes();
        return await RunAsync(
            user,
            AuditKinds.RecoveryCodesRenewed,
            FactorMails.CodesRenewed,
            problem: null,
            codes,
            async () =>
            {
                await store.SetCodesAsync(user.Id, codes, cancellationToken);
                return await users.UpdateAsync(user);
            },
            cancellationToken);
    }

    public async Task<AccountOutcome> TurnOffAsync(string accountId, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(accountId) is not { } user)
        {
            return AccountWrite.Refuse(new AccountProblem.Unknown());
        }

        var problems = rules.CheckReach(user, await users.GetRolesAsync(user));
        problems = problems.IsEmpty ? await proof.CheckAsync(user, cancellationToken) : problems;
        if (!problems.IsEmpty)
        {
            return AccountWrite.Refuse(problems);
        }

        var isOwn = proof.IsOwn(user);
        return await changes.RunAsync(
            user,
            new(isOwn ? AuditKinds.AppRemoved : AuditKinds.AppReset),
            async () =>
            {
                await store.RemoveAsync(user.Id, cancellationToken);
                await mails.TellAsync(user, isOwn ? FactorMails.AppRemoved : FactorMails.AppReset, cancellationToken);
                return await users.SetTwoFactorEnabledAsync(user, enabled: false);
            },
            cancellationToken);
    }

    private static RecoveryCodesOutcome.Refused Refuse(params ImmutableArray<AccountProblem> problems) => new(problems);

    private static ImmutableArray<string> Codes() => [.. Enumerable.Range(0, RecoveryCode.Many).Select(_ => RecoveryCode.Make())];

    // Only owners are shown codes, so nobody else makes them.
    private async Task<RecoveryCodesOutcome> RunAsync(
        PlatformUser user,
        string kind,
        string mail,
        AccountProblem? problem,
        ImmutableArray<string> codes,
        Func<Task<IdentityResult>> write,
        CancellationToken cancellationToken)
    {
        var problems = problem is null ? await proof.CheckAsync(user, cancellationToken) : [problem];
        if (!problems.IsEmpty)
        {
            return Refuse(problems);
        }

        var outcome = await changes.RunAsync(
            user,
            new(kind),
            async () =>
            {
                await mails.TellAsync(user, mail, cancellationToken);
                return await write();
            },
            cancellationToken);
        return outcome is AccountOutcome.Refused refused ? Refuse(refused.Problems) : new RecoveryCodesOutcome.Made(codes);
    }

    private AppSetup Show(PlatformUser user, string key) => new(
        key,
        AppKey.Address(key, current.Portal.Title, user.Email ?? ""),
        _protector.Protect(JsonSerializer.Serialize(new SetupTask(user.Id, key, clock.GetUtcNow().UtcDateTime + Lasts))));

    private string? Open(string accountId, string? seal)
    {
        try
        {
            var task = string.IsNullOrEmpty(seal) ? null : JsonSerializer.Deserialize<SetupTask>(_protector.Unprotect(seal));
            return task?.AccountId == accountId && task.UntilUtc > clock.GetUtcNow().UtcDateTime ? task.Key : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
