using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>How people sign in with the account of their workplace, by OpenID Connect: key <see cref="Key"/> of the portal's settings.</summary>
public sealed record WorkplaceSettings
{
    /// <summary>Key in the portal's settings.</summary>
    public const string Key = "Workplace";

    /// <summary>Whether the sign-in page offers it.</summary>
    public bool IsOn { get; init; }

    /// <summary>The provider's address; its discovery document stands below it, and its tokens name it as issuer.</summary>
    public string Authority { get; init; } = "";

    /// <summary>What the provider calls this portal.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>The secret that the portal shows the provider, sealed with the host's keys for this portal; empty for a client without one.</summary>
    public string SealedSecret { get; init; } = "";

    /// <summary>What people call the provider, on the button.</summary>
    public string Name { get; init; } = "";

    /// <summary>Mail domains whose people are let in; empty: mail decides nothing.</summary>
    public IReadOnlyList<string> MailDomains { get; init; } = [];

    /// <summary>Tenants (<c>tid</c>, or <c>hd</c>) whose people are let in; empty: all of the provider.</summary>
    public IReadOnlyList<string> Tenants { get; init; } = [];

    /// <summary>The claim whose values give roles.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>Which value of the claim gives which role. Roles that stand here follow the claim at each sign-in; others stay as they are.</summary>
    public IReadOnlyList<WorkplaceRole> Roles { get; init; } = [];

    /// <summary>The role that an account gets which is made at its owner's first sign-in, or empty.</summary>
    public string NewRole { get; init; } = "";

    /// <summary>Whether an account that is there is taken for the person who has its mail address at the provider.</summary>
    public bool LinksByMail { get; init; }

    /// <summary>Whether an account is made for somebody who has none.</summary>
    public bool MakesAccounts { get; init; }

    /// <summary>Values of <c>amr</c> or <c>acr</c> that count as a second factor; empty: the provider's word does not count.</summary>
    public IReadOnlyList<string> SecondFactors { get; init; } = [];

    /// <summary>Whether people can be sent to the provider.</summary>
    [JsonIgnore]
    public bool IsReady => IsOn && Authority.Length > 0 && ClientId.Length > 0;

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(WorkplaceSettings);
}
