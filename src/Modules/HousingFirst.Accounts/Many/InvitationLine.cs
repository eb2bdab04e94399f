using System.Collections.Immutable;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Accounts.Many;

/// <summary>A line of a list of people to invite, as it was read. Prints nothing of it.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Invitation">What it asks for.</param>
/// <param name="Problems">What is in the way, in words; empty when it can be sent.</param>
internal sealed record InvitationLine(int Number, NewInvitation Invitation, ImmutableArray<string> Problems)
{
    public bool IsRight => Problems.IsEmpty;

    public override string ToString() => $"{nameof(InvitationLine)} {Number}";
}
