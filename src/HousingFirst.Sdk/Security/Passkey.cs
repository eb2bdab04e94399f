namespace HousingFirst.Sdk.Security;

/// <summary>A passkey ("adgangsnøgle") of an account.</summary>
/// <param name="Id">Names it among those of the account.</param>
/// <param name="Name">What its owner calls it; empty where they gave no name.</param>
/// <param name="CreatedUtc">When it was added.</param>
/// <param name="IsSynced">Whether it is kept in an account of the owner's and works on their other devices too.</param>
public sealed record Passkey(string Id, string Name, DateTime CreatedUtc, bool IsSynced);
