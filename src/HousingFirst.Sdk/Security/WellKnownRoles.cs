namespace HousingFirst.Sdk.Security;

/// <summary>Roles that every portal has, with Orchard Core's names.</summary>
public static class WellKnownRoles
{
    /// <summary>Has every permission of the portal, implicitly; never a right over the host or another portal.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Everybody who is signed in.</summary>
    public const string Authenticated = "Authenticated";

    /// <summary>Everybody, signed in or not.</summary>
    public const string Anonymous = "Anonymous";
}
