using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>An invitation to the current portal.</summary>
/// <param name="Id">Names it in addresses and the audit trail.</param>
/// <param name="Mail">Where it was sent; the account will have this address.</param>
/// <param name="Name">The name that was given with it; empty where none was. The invited person chooses their own.</param>
/// <param name="Roles">The roles that the account will have, sorted.</param>
/// <param name="State">How far it has come.</param>
/// <param name="SentUtc">When it was last sent.</param>
/// <param name="OverUtc">Until when it can be answered; when it was answered or taken back, for one that was.</param>
public sealed record Invitation(
    Guid Id, string Mail, string Name, ImmutableArray<string> Roles, InvitationState State, DateTime SentUtc, DateTime OverUtc)
{
    /// <summary>Id of the account that last sent it and answers for its roles; null where people of a mail domain asked themselves.</summary>
    public string? InvitedBy { get; init; }

    /// <summary>Prints the id alone: names and addresses do not enter logs.</summary>
    public override string ToString() => Id.ToString();
}
