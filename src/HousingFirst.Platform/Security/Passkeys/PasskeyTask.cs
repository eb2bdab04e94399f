namespace HousingFirst.Platform.Security.Passkeys;

/// <summary>What a browser was asked, as it goes out sealed and comes back with the answer.</summary>
/// <param name="Id">Names the question, so that it is answered once.</param>
/// <param name="State">What the framework keeps of its question.</param>
/// <param name="AccountId">The account that a new passkey is for; null for a sign-in.</param>
/// <param name="UntilUtc">Until when an answer counts.</param>
internal sealed record PasskeyTask(Guid Id, string State, string? AccountId, DateTime UntilUtc);
