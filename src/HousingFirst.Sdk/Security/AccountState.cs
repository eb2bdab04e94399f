namespace HousingFirst.Sdk.Security;

/// <summary>Whether somebody can sign in with an account.</summary>
public enum AccountState
{
    /// <summary>Its owner signs in with a password of their own.</summary>
    Active,

    /// <summary>Its owner has a one-time password and has not signed in with it yet.</summary>
    Waiting,

    /// <summary>It is switched off.</summary>
    Disabled,
}
