namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Why a token proves nothing. Stands in the audit trail.</summary>
internal enum IdTokenFault
{
    None,
    Missing,
    Malformed,
    Algorithm,
    UnknownKey,
    Signature,
    Issuer,
    Audience,
    Party,
    Expired,
    FromTheFuture,
    Nonce,
    Subject,
}
