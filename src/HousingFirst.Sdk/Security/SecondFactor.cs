namespace HousingFirst.Sdk.Security;

/// <summary>What an account has beside its password.</summary>
/// <param name="HasApp">Whether it is asked for a code from an app after the password.</param>
/// <param name="CodesLeft">How many recovery codes have not been used.</param>
public sealed record SecondFactor(bool HasApp, int CodesLeft);
