namespace HousingFirst.Sdk.Security;

/// <summary>
/// Marks a page or endpoint as open to whoever the portal's audience admits. What it shows is still filtered by the audience
/// of each manual and item.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToReadersAttribute : Attribute;
