using System.CommandLine;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Sdk.Security;
using PlatformAccounts = HousingFirst.Platform.Security.Accounts;

namespace HousingFirst.Web.CommandLine;

/// <summary><c>user create | reset-factor</c></summary>
internal static class UserVerbs
{
    public static Command Create()
    {
        var email = new Argument<string>("email") { Description = "The mail address that signs in." };
        var portal = Shared.Portal();
        var role = new Option<string>("--role") { Description = "A role of the portal.", Required = true };
        var name = new Option<string?>("--name") { Description = "Name shown to others; the mail address when left out." };
        var create = new Command("create", "Makes an account. The password is read from standard input, so that it stands in no list of processes.")
        {
            email, portal, role, name,
        };
        create.SetAction((parsed, cancellationToken) => Shared.InPortalAsync(
            parsed,
            parsed.GetRequiredValue(portal),
            async (services, token) =>
            {
                var mail = parsed.GetRequiredValue(email);
                var password = await PasswordInput.ReadAsync(token);
                var outcome = await services.GetRequiredService<IAccounts>()
                    .CreateAsync(new(mail, parsed.GetValue(name) ?? mail, password, [parsed.GetRequiredValue(role)]), token);
                return Said(parsed, outcome, id => $"The account is made ({id}).");
            },
            cancellationToken));
        return new("user", "Makes accounts, and opens them again.") { create, ResetFactor() };
    }

    // For a portal whose only administrator has lost the telephone, the recovery codes or the passkey.
    private static Command ResetFactor()
    {
        var email = new Argument<string>("email") { Description = "The mail address that signs in." };
        var portal = Shared.Portal();
        var passkeys = new Option<bool>("--passkeys") { Description = "Also all its passkeys, and end its sessions." };
        var oneTime = new Option<bool>("--one-time-password")
        {
            Description = "With --passkeys: also give it a one-time password, which is read from standard input.",
        };
        var yes = new Option<bool>("--yes") { Description = "Really take the passkeys away." };
        var reset = new Command("reset-factor", "Takes the authenticator app of an account away: its password is enough to sign in. Its owner is told by mail.")
        {
            email, portal, passkeys, oneTime, yes,
        };
        reset.SetAction(async (parsed, cancellationToken) =>
        {
            var takesPasskeys = parsed.GetValue(passkeys);
            if (takesPasskeys != parsed.GetValue(yes) || (parsed.GetValue(oneTime) && !takesPasskeys))
            {
                Console.Error.WriteLine("Give --passkeys and --yes together; --one-time-password goes with both of them.");
                return Shared.WrongUsage;
            }

            var password = parsed.GetValue(oneTime) ? await PasswordInput.ReadAsync(cancellationToken) ?? "" : null;
            return await Shared.InPortalAsync(
                parsed,
                parsed.GetRequiredValue(portal),
                (services, token) => takesPasskeys
                    ? TakeAllAsync(parsed, services, parsed.GetRequiredValue(email), password, token)
                    : TakeAppAsync(parsed, services, parsed.GetRequiredValue(email), token),
                cancellationToken);
        });
        return reset;
    }

    private static async Task<int> TakeAppAsync(ParseResult parsed, IServiceProvider services, string mail, CancellationToken cancellationToken)
    {
        var account = await services.GetRequiredService<IAccounts>().FindByMailAsync(mail, cancellationToken);
        return Said(
            parsed,
            await services.GetRequiredService<ISecondFactors>().TurnOffAsync(account?.Id ?? "", cancellationToken),
            id => $"The account has no authenticator app ({id}).");
    }

    private static async Task<int> TakeAllAsync(
        ParseResult parsed, IServiceProvider services, string mail, string? oneTime, CancellationToken cancellationToken)
    {
        var outcome = await services.GetRequiredService<LostFactors>().TakeAwayAsync(mail, oneTime, cancellationToken);
        return outcome is AccountOutcome.Refused { Problems: [AccountProblem.LastWayIn] }
            ? Shared.Refuse(parsed, "The account has no password of its own. Give --one-time-password and write one on standard input.")
            : Said(
                parsed,
                outcome,
                id => $"The account has neither an authenticator app nor a passkey, and is signed out everywhere ({id})."
                    + (oneTime is null ? "" : $" The one-time password is good for {PlatformAccounts.OneTimeLasts.TotalDays:0} days."));
    }

    private static int Said(ParseResult parsed, AccountOutcome outcome, Func<string, string> done) => outcome switch
    {
        AccountOutcome.Saved saved => Shared.Answer(parsed, new { saved.Account.Id }, [done(saved.Account.Id)]),
        AccountOutcome.Refused refused => Shared.Refuse(parsed, string.Join(' ', refused.Problems.Select(problem => problem.Message))),
        _ => Shared.Refused,
    };
}
