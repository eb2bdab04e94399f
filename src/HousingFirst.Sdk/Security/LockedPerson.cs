namespace HousingFirst.Sdk.Security;

/// <summary>Who is waited for at a lock.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">What the portal calls them.</param>
public sealed record LockedPerson(string AccountId, string Name);
