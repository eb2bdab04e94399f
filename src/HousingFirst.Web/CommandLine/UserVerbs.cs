using System.CommandLine;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Web.CommandLine;

/// <summary><c>user create</c></summary>
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
        return new("user", "Makes accounts.") { create };
    }
}
