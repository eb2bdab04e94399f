namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>What can be wrong with a provider, or with how it is set up. Texts are keyed by the names.</summary>
public enum WorkplaceProblem
{
    /// <summary>It is no address, or a longer one than is kept.</summary>
    AddressInvalid,

    /// <summary>The address does not begin with https.</summary>
    NotHttps,

    /// <summary>The address leads into the host's own network.</summary>
    PrivateAddress,

    /// <summary>There is no such host name.</summary>
    NameUnknown,

    /// <summary>Nobody answers there.</summary>
    Unreachable,

    /// <summary>The certificate is not to be trusted.</summary>
    CertificateRefused,

    /// <summary>The answer took too long.</summary>
    TooSlow,

    /// <summary>The answer is longer than such a document is.</summary>
    TooLarge,

    /// <summary>The answer leads elsewhere.</summary>
    Redirected,

    /// <summary>The answer is another status; the detail is its number.</summary>
    Status,

    /// <summary>The answer is no discovery document.</summary>
    NotADocument,

    /// <summary>The document names another issuer; the detail is which.</summary>
    IssuerDiffers,

    /// <summary>The document lacks an address; the detail is which.</summary>
    EndpointMissing,

    /// <summary>An address of the document does not begin with https; the detail is which.</summary>
    EndpointNotHttps,

    /// <summary>The provider shows no key that a signature could be checked with.</summary>
    NoKeys,

    /// <summary>The provider signs in no way that is taken.</summary>
    NoAlgorithm,

    /// <summary>The client id is missing.</summary>
    ClientMissing,

    /// <summary>The name on the button is missing.</summary>
    NameMissing,

    /// <summary>A text is longer than is kept; the detail is which field.</summary>
    TooLong,

    /// <summary>That is no mail domain; the detail is what was typed.</summary>
    DomainInvalid,

    /// <summary>The portal has no such role; the detail is its name.</summary>
    RoleUnknown,

    /// <summary>The role carries more than the person who asks may do; the detail is its name.</summary>
    RoleBeyond,

    /// <summary>Roles are given by values of a claim, and no claim is named.</summary>
    RoleClaimMissing,

    /// <summary>Everybody with an account at the provider would get one here: neither domains, tenants nor roles narrow it.</summary>
    Unbounded,
}
