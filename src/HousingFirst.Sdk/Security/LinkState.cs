namespace HousingFirst.Sdk.Security;

/// <summary>What a link from a mail is good for.</summary>
public enum LinkState
{
    /// <summary>It can be used.</summary>
    Open,

    /// <summary>It is none of this portal's: mistyped, cut off, of another portal, or so old that nothing is known of it any more.</summary>
    Unknown,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It has been used, or something newer has taken its place.</summary>
    Used,

    /// <summary>Whoever sent it has taken it back.</summary>
    Revoked,
}
