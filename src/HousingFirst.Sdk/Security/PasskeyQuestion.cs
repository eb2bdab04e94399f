namespace HousingFirst.Sdk.Security;

/// <summary>What a browser is asked for.</summary>
/// <param name="Options">Options of the Web Authentication API as JSON, with binary values in base64url.</param>
/// <param name="Seal">What was asked, sealed for the current portal and some minutes; comes back with the answer.</param>
public sealed record PasskeyQuestion(string Options, string Seal);
