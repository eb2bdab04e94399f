using System.CommandLine;
using HousingFirst.Sdk.Security;

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
                return outcome switch
                {
                    AccountOutcome.Saved saved => Shared.Answer(parsed, new { saved.Account.Id }, [$"The account is made ({saved.Account.Id})."]),
                    AccountOutcome.Refused refused => Shared.Refuse(parsed, string.Join(' ', refused.Problems.Select(problem => problem.Message))),
                    _ => Shared.Refused,
                };
            },
            cancellationToken));
        return new("user", "Makes accounts, and opens them again.") { create, ResetFactor() };
    }

    // For a portal whose only administrator has lost the telephone and the recovery codes.
    private static Command ResetFactor()
    {
        var email = new Argument<string>("email") { Description = "The mail address that signs in." };
        var portal = Shared.Portal();
        var reset = new Command("reset-factor", "Takes the authenticator app of an account away: its password is enough to sign in. Its owner is told by mail.")
        {
            email, portal,
        };
        reset.SetAction((parsed, cancellationToken) => Shared.InPortalAsync(
            parsed,
            parsed.GetRequiredValue(portal),
            async (services, token) =>
            {
                var account = await services.GetRequiredService<IAccounts>().FindByMailAsync(parsed.GetRequiredValue(email), token);
                return await services.GetRequiredService<ISecondFactors>().TurnOffAsync(account?.Id ?? "", token) switch
                {
                    AccountOutcome.Saved saved => Shared.Answer(parsed, new { saved.Account.Id }, [$"The account has no authenticator app ({saved.Account.Id})."]),
                    AccountOutcome.Refused refused => Shared.Refuse(parsed, string.Join(' ', refused.Problems.Select(problem => problem.Message))),
                    _ => Shared.Refused,
                };
            },
            cancellationToken));
        return reset;
    }
}
