namespace HousingFirst.Sdk.Security;

/// <summary>How far an invitation has come.</summary>
public enum InvitationState
{
    /// <summary>It waits for an answer.</summary>
    Open,

    /// <summary>Nobody answered in time. It can be sent again.</summary>
    Expired,

    /// <summary>An account was made from it.</summary>
    Accepted,

    /// <summary>It was taken back.</summary>
    Revoked,
}
