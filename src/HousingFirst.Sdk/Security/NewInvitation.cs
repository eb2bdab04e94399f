using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>An invitation to be sent.</summary>
/// <param name="Mail">Where to.</param>
/// <param name="Name">The name that the invited person is offered; empty for none.</param>
/// <param name="Roles">Names of roles that the portal has.</param>
public sealed record NewInvitation(string Mail, string Name, ImmutableArray<string> Roles)
{
    /// <summary>Prints nothing of it: who is invited does not enter a log.</summary>
    public override string ToString() => nameof(NewInvitation);
}
