namespace HousingFirst.Sdk.Security;

/// <summary>What a browser answered. Prints nothing of it.</summary>
/// <param name="Credential">The credential as JSON, with binary values in base64url.</param>
/// <param name="Seal">The seal of the question.</param>
public sealed record PasskeyAnswer(string Credential, string Seal)
{
    /// <summary>Says nothing of the answer.</summary>
    public override string ToString() => nameof(PasskeyAnswer);
}
