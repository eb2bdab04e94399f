using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// Who somebody is at a provider, in the account store: by issuer and subject, the latter as a hash, because it may be longer than the store keeps.
/// Since when stands among the account's tokens; the store's own row has no place for it.
/// </summary>
internal sealed class WorkplaceLogins(UserManager<PlatformUser> users, TimeProvider clock)
{
    private const string Since = "WorkplaceSince";

    public Task<PlatformUser?> FindAsync(IdToken token) => users.FindByLoginAsync(token.Issuer, KeyOf(token));

    /// <summary>Links an account with a proved person. It is linked with one of each provider, and asked so by who has the turn to write.</summary>
    /// <param name="user">The account.</param>
    /// <param name="token">Who was proved.</param>
    /// <param name="name">What people call the provider.</param>
    public async Task<IdentityResult> AddAsync(PlatformUser user, IdToken token, string name)
    {
        if (await HasOneAsync(user, token))
        {
            return IdentityResult.Failed(users.ErrorDescriber.LoginAlreadyAssociated());
        }

        var added = await users.AddLoginAsync(user, new(token.Issuer, KeyOf(token), name));
        return added.Succeeded
            ? await users.SetAuthenticationTokenAsync(user, Since, token.Issuer, clock.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture))
            : added;
    }

    /// <summary>Whether an account is linked with somebody at the provider.</summary>
    public async Task<bool> HasOneAsync(PlatformUser user, IdToken token) =>
        (await users.GetLoginsAsync(user)).Any(login => login.LoginProvider == token.Issuer);

    public async Task<IReadOnlyList<WorkplaceLink>> ListAsync(PlatformUser user, WorkplaceSettings settings)
    {
        var links = new List<WorkplaceLink>();
        foreach (var login in await users.GetLoginsAsync(user))
        {
            var since = await users.GetAuthenticationTokenAsync(user, Since, login.LoginProvider);
            links.Add(new(
                NameOf(login, settings),
                DateTime.TryParseExact(since, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) ? at : null));
        }

        return links;
    }

    public async Task<IdentityResult> RemoveAllAsync(PlatformUser user)
    {
        foreach (var login in await users.GetLoginsAsync(user))
        {
            var removed = await users.RemoveLoginAsync(user, login.LoginProvider, login.ProviderKey);
            removed = removed.Succeeded ? await users.RemoveAuthenticationTokenAsync(user, Since, login.LoginProvider) : removed;
            if (!removed.Succeeded)
            {
                return removed;
            }
        }

        return IdentityResult.Success;
    }

    // What it is called now, where it is the provider of now; else what it was called then. Tenants of one provider share a host.
    private static string NameOf(UserLoginInfo login, WorkplaceSettings settings) =>
        settings.Name.Length > 0 && settings.Authority.TrimEnd('/') == login.LoginProvider.TrimEnd('/') ? settings.Name
        : login.ProviderDisplayName is { Length: > 0 } name ? name
        : HostOf(login.LoginProvider);

    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var read) ? read.Host : address;

    private static string KeyOf(IdToken token) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(token.Subject)));
}
