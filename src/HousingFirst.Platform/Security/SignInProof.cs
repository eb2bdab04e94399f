using Microsoft.AspNetCore.Authentication;

namespace HousingFirst.Platform.Security;

/// <summary>
/// How a person proved who they are when a session began. A session's ticket carries its name; what it suffices for is a matter of policy.
/// </summary>
/// <param name="Name">Stable: it stands in tickets and in the trail.</param>
internal sealed record SignInProof(string Name)
{
    private const string Item = "proof";

    /// <summary>The word of the workplace's provider.</summary>
    public static readonly SignInProof Workplace = new("workplace") { IsOfWorkplace = true };

    /// <summary>The word of the workplace's provider, which has asked for a second factor and is believed in that.</summary>
    public static readonly SignInProof WorkplaceTwice = new("workplace+2") { IsOfWorkplace = true, HasSecondFactor = true };

    /// <summary>A passkey: the device, and the finger, face or code that opens it.</summary>
    public static readonly SignInProof Passkey = new("passkey") { HasSecondFactor = true };

    private static readonly SignInProof[] All = [Workplace, WorkplaceTwice, Passkey];

    /// <summary>Whether a second factor was among it.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>Whether the session at the provider goes on when the one here ends.</summary>
    public bool IsOfWorkplace { get; init; }

    /// <summary>What a ticket says; null where it does not: a password is the way that needs no name.</summary>
    public static SignInProof? Of(AuthenticationProperties? ticket) => Named(ticket?.GetString(Item));

    public static SignInProof? Named(string? name) => Array.Find(All, proof => proof.Name == name);

    public void WriteInto(AuthenticationProperties ticket) => ticket.SetString(Item, Name);
}
