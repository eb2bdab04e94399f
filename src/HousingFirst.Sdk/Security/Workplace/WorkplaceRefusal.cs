namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>Why somebody does not come in by their workplace. Texts are keyed by the names, and they stand in audit trails.</summary>
public enum WorkplaceRefusal
{
    /// <summary>The portal does not offer it, or not completely set up.</summary>
    NotOffered,

    /// <summary>The provider does not answer, or not with what can be used.</summary>
    Unreachable,

    /// <summary>The answer belongs to no sign-in that this browser has begun lately.</summary>
    Lost,

    /// <summary>The person said no at the provider.</summary>
    Cancelled,

    /// <summary>The provider turned the request down.</summary>
    ProviderRefused,

    /// <summary>What the provider answered does not prove who the person is.</summary>
    Unproved,

    /// <summary>The person belongs to none of the mail domains or tenants that are let in.</summary>
    NotAllowed,

    /// <summary>The mail address decides, and the provider does not vouch for it.</summary>
    MailUnverified,

    /// <summary>There is no account for the person.</summary>
    NoAccount,

    /// <summary>No role of the portal follows from what the provider says.</summary>
    NoRole,

    /// <summary>The account is switched off.</summary>
    Disabled,

    /// <summary>The account belongs to an operator of the host; those do not come in on somebody else's word.</summary>
    OfOperator,

    /// <summary>The account at the provider is linked with another account of the portal.</summary>
    LinkedElsewhere,

    /// <summary>The account is linked with another account at the same provider.</summary>
    LinkedAlready,

    /// <summary>Somebody else is signed in than who began to link, or nobody.</summary>
    SomebodyElse,

    /// <summary>Its owner has to give password or passkey again before they link their account.</summary>
    ProofNeeded,

    /// <summary>A lock is to be opened, and the provider does not say that it has asked the person anew.</summary>
    NotAskedAnew,
}
