namespace HousingFirst.Sdk.Portals;

/// <summary>The three kinds of audience.</summary>
public enum AudienceKind
{
    /// <summary>Signed in or not.</summary>
    Everybody,

    /// <summary>Signed in to the portal.</summary>
    SignedIn,

    /// <summary>Signed in, with one of the named roles.</summary>
    Roles,
}
