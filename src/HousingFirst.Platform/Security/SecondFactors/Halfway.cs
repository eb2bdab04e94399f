namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>Somebody who gave the right password and owes a code, as their cookie has it.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Stamp">Its stamp then: whatever ends its sessions ends this too.</param>
/// <param name="Remember">Whether the session outlives the browser's.</param>
/// <param name="Proof">The name of what they proved beside a password, where the session is to remember it.</param>
/// <param name="UntilUtc">Until when a code is taken.</param>
internal sealed record Halfway(string AccountId, string Stamp, bool Remember, string? Proof, DateTime UntilUtc)
{
    /// <summary>Prints the id alone: the stamp opens links and tickets.</summary>
    public override string ToString() => AccountId;
}
