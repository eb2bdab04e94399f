namespace HousingFirst.Platform.Security.Workplace;

/// <summary>A sign-in that was begun in a browser and waits there for the provider's answer.</summary>
/// <param name="State">What the answer must bring back.</param>
/// <param name="Nonce">What the token must hold.</param>
/// <param name="Verifier">What the code is exchanged with; its hash went out with the question.</param>
/// <param name="Authority">The provider that was asked.</param>
/// <param name="ClientId">As whom.</param>
/// <param name="ReturnUrl">Where the person came from, not checked.</param>
/// <param name="LinkFor">The account to be linked, or null for a sign-in.</param>
/// <param name="UntilUtc">How long the answer is waited for.</param>
/// <param name="AsksAnewUtc">When it was begun, where the person shall sign in there again though they are; else null.</param>
internal sealed record WorkplaceFlow(
    string State, string Nonce, string Verifier, string Authority, string ClientId, string? ReturnUrl, string? LinkFor, DateTime UntilUtc, DateTime? AsksAnewUtc = null)
{
    /// <summary>Prints nothing of it: it holds secrets.</summary>
    public override string ToString() => nameof(WorkplaceFlow);
}
