namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>What a provider can say that is not so.</summary>
public enum Lie
{
    None,
    AnotherIssuer,
    AnotherAudience,
    SeveralAudiencesForAnotherParty,
    ForAnotherParty,
    AnotherNonce,
    NoNonce,
    Expired,
    WithoutExpiry,
    FromTheFuture,
    NotYetValid,
    NoSubject,
    WithoutSignature,
    SignedWithTheClientsSecret,
    SignedWithAForeignKey,
    ChangedAfterSigning,
    KeyOfANameThatIsKnown,
    NoToken,
    NotAToken,
    Enormous,
}
