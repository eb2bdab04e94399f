namespace HousingFirst.Sdk.Security;

/// <summary>
/// Marks a page or endpoint that answers whatever the portal's audience is: sign-in, accessibility statement, brand stylesheet, health.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToEverybodyAttribute : Attribute;
