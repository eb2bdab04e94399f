namespace HousingFirst.Sdk.Security;

/// <summary>
/// The roles of the current portal. A change is saved when its method returns and counts at the next request. Within a request nobody
/// gives or takes a permission that they do not have themselves.
/// </summary>
public interface IRoles
{
    /// <summary>All roles, in the order of what they are called.</summary>
    Task<IReadOnlyList<Role>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The role of that name, or null. Case does not count.</summary>
    Task<Role?> FindAsync(string name, CancellationToken cancellationToken);

    /// <summary>Whether the person who asks may give the role, take it, and change those who have it: they have every right that it carries.</summary>
    bool IsWithinReach(string name);

    /// <summary>Makes a role that may do nothing yet.</summary>
    Task<RoleOutcome> CreateAsync(string name, string description, CancellationToken cancellationToken);

    /// <summary>
    /// Gives the role this description and exactly these of the permissions that enabled features declare. Permissions of features that are
    /// off stay as they are.
    /// </summary>
    /// <param name="name">The role.</param>
    /// <param name="stamp">Its stamp as the change was made from.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="permissions">Names of permissions; those that no enabled feature declares are left out.</param>
    /// <param name="cancellationToken">Cancels before the change is committed.</param>
    Task<RoleOutcome> ChangeAsync(
        string name, string stamp, string description, IReadOnlyCollection<string> permissions, CancellationToken cancellationToken);

    /// <summary>Deletes a role that nobody has.</summary>
    Task<RoleOutcome> DeleteAsync(string name, CancellationToken cancellationToken);
}
