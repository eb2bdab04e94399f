namespace HousingFirst.Sdk.Security;

/// <summary>What the link of an invitation leads to.</summary>
/// <param name="State">Whether it can be answered.</param>
/// <param name="Invitation">The invitation, while it can; else null.</param>
public sealed record OpenedInvitation(LinkState State, Invitation? Invitation);
