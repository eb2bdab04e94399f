namespace HousingFirst.Sdk.Security;

/// <summary>
/// The accounts of the current portal. Each change is saved when its method returns, together with what the request's
/// document session holds. A change that takes something away ends the account's sessions within a minute. Within a request nobody
/// gives or takes a role, or changes an account with one, whose rights they do not have themselves; and the last enabled
/// administrator stays one.
/// </summary>
public interface IAccounts
{
    /// <summary>The account with this id, or null.</summary>
    Task<Account?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The account with this mail address, or null. Case does not count.</summary>
    Task<Account?> FindByMailAsync(string mail, CancellationToken cancellationToken);

    /// <summary>The accounts that have the role, also those that are switched off. Case does not count; a role that there is not has none.</summary>
    Task<IReadOnlyList<Account>> ListInRoleAsync(string role, CancellationToken cancellationToken);

    /// <summary>How many accounts the query finds.</summary>
    Task<int> CountAsync(AccountQuery query, CancellationToken cancellationToken);

    /// <summary>A page of the accounts that the query finds.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="take">How many are given at most.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    Task<IReadOnlyList<Account>> ListAsync(AccountQuery query, int skip, int take, CancellationToken cancellationToken);

    /// <summary>Makes an account.</summary>
    Task<AccountOutcome> CreateAsync(NewAccount account, CancellationToken cancellationToken);

    /// <summary>Gives the account exactly these roles.</summary>
    Task<AccountOutcome> SetRolesAsync(string id, IReadOnlyCollection<string> roles, CancellationToken cancellationToken);

    /// <summary>Gives the account another name.</summary>
    Task<AccountOutcome> RenameAsync(string id, string displayName, CancellationToken cancellationToken);

    /// <summary>
    /// Sets a password that its owner exchanges for one of their own when they first sign in, within a week. It ends all sessions of the
    /// account and lifts a lockout.
    /// </summary>
    Task<AccountOutcome> SetOneTimePasswordAsync(string id, string password, CancellationToken cancellationToken);

    /// <summary>Sets a new password without asking for the old one, and lifts a lockout.</summary>
    Task<AccountOutcome> SetPasswordAsync(string id, string password, CancellationToken cancellationToken);

    /// <summary>Sets a new password for somebody who knows the present one. Wrong ones count towards the lockout.</summary>
    Task<AccountOutcome> ChangePasswordAsync(string id, string present, string password, CancellationToken cancellationToken);

    /// <summary>Switches the account on or off. It keeps its roles, and what the person did keeps its name.</summary>
    Task<AccountOutcome> SetEnabledAsync(string id, bool enabled, CancellationToken cancellationToken);

    /// <summary>Ends all sessions of the account, on every device.</summary>
    Task<AccountOutcome> EndSessionsAsync(string id, CancellationToken cancellationToken);
}
