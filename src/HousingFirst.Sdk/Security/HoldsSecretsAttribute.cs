namespace HousingFirst.Sdk.Security;

/// <summary>
/// Marks a page or endpoint whose forms carry a password, a code or another secret: what is posted to it while its session is locked is not kept
/// (<see cref="IHeldForms"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class HoldsSecretsAttribute : Attribute;
