using System.Collections.Immutable;
using Microsoft.IdentityModel.Tokens;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>A workplace's provider as it describes itself.</summary>
/// <param name="Issuer">How its tokens name it.</param>
/// <param name="Authorization">Where people are sent.</param>
/// <param name="Token">Where a code is exchanged.</param>
/// <param name="EndSession">Where people end their session there, or null.</param>
/// <param name="Keys">What its signatures are checked with.</param>
internal sealed record Provider(string Issuer, Uri Authorization, Uri Token, Uri? EndSession, ImmutableArray<SecurityKey> Keys)
{
    /// <summary>Whether it takes the client's secret in the form alone, and not in the header.</summary>
    public bool TakesSecretInForm { get; init; }

    /// <summary>Whether it promises to name itself in each answer, so that one which does not is somebody else's.</summary>
    public bool NamesItself { get; init; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; init; }
}
