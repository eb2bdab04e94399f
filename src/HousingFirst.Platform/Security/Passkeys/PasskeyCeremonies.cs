using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Passkeys;

/// <summary>
/// Asks browsers for passkeys and checks what they answer, by the framework's own rules. What was asked travels sealed in the page's form and
/// not in a cookie, which prefixed portals would take from each other; the seal is the portal's, so an answer counts in the portal that asked.
/// </summary>
internal sealed class PasskeyCeremonies(
    IPasskeyHandler<PlatformUser> passkeys, IDataProtectionProvider protection, IHttpContextAccessor http, TimeProvider clock)
{
    // A sign-in page stands open while somebody looks for their telephone.
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _protector = protection.CreateProtector("HousingFirst.Passkeys");

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Passkeys are asked for while a request is answered.");

    public async Task<PasskeyQuestion> AskForNewAsync(PasskeyUserEntity owner)
    {
        var asked = await passkeys.MakeCreationOptionsAsync(owner, Context);
        return new(asked.CreationOptionsJson, Seal(asked.AttestationState, owner.Id));
    }

    public async Task<PasskeyQuestion> AskToSignInAsync()
    {
        var asked = await passkeys.MakeRequestOptionsAsync(user: null, Context);
        return new(asked.RequestOptionsJson, Seal(asked.AssertionState, accountId: null));
    }

    /// <summary>The new passkey, the account that it was asked for, and the question; or null.</summary>
    public async Task<(UserPasskeyInfo Passkey, string AccountId, PasskeyTask Task)?> TakeNewAsync(PasskeyAnswer answer)
    {
        if (Open(answer.Seal) is not { AccountId: { } account } task)
        {
            return null;
        }

        var taken = await passkeys.PerformAttestationAsync(
            new() { HttpContext = Context, CredentialJson = answer.Credential, AttestationState = task.State });
        return taken.Succeeded ? (taken.Passkey, account, task) : null;
    }

    /// <summary>Whose passkey it is, and what was asked; or null. That an answer counts once is for whoever takes it: <see cref="PasskeyUse"/>.</summary>
    public async Task<(PlatformUser User, UserPasskeyInfo Passkey, PasskeyTask Task)?> RecogniseAsync(PasskeyAnswer answer)
    {
        if (Open(answer.Seal) is not { AccountId: null } task)
        {
            return null;
        }

        var taken = await passkeys.PerformAssertionAsync(
            new() { HttpContext = Context, CredentialJson = answer.Credential, AssertionState = task.State });
        return taken.Succeeded ? (taken.User, taken.Passkey, task) : null;
    }

    private string Seal(string? state, string? accountId) => _protector.Protect(
        JsonSerializer.Serialize(new PasskeyTask(Guid.NewGuid(), state ?? "", accountId, clock.GetUtcNow().UtcDateTime + Lasts)));

    private PasskeyTask? Open(string seal)
    {
        try
        {
            var task = JsonSerializer.Deserialize<PasskeyTask>(_protector.Unprotect(seal));
            return task?.UntilUtc > clock.GetUtcNow().UtcDateTime ? task : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
