namespace HousingFirst.Sdk.Security;

/// <summary>Answers for the current person in the current portal. Rights come from the portal's roles as they are now, not from the cookie.</summary>
public interface IPermissionChecker
{
    /// <summary>True when a role of the person carries the permission or one that implies it.</summary>
    bool Allows(Permission permission);

    /// <summary>True when the audience admits the person.</summary>
    bool Admits(Portals.Audience audience);

    /// <summary>The current person's roles in this portal; empty when not signed in.</summary>
    IReadOnlySet<string> Roles { get; }

    /// <summary>Whether the person is signed in to this portal.</summary>
    bool IsSignedIn { get; }
}
