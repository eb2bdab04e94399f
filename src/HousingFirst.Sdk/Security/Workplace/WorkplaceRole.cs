namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>Whoever has a value at the provider has a role in the portal.</summary>
/// <param name="Value">Value of the claim, in the provider's own writing.</param>
/// <param name="Role">The role.</param>
public sealed record WorkplaceRole(string Value, string Role);
