using System.Collections.Frozen;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// Whether a token proves that its issuer has just sent this person to this client. The library checks the signature; what follows from it is
/// asked here.
/// </summary>
internal static class IdTokenCheck
{
    private const int MaxBytes = 64 * 1024;
    private const int MaxSubject = 255;

    /// <summary>Only signatures that nobody but the issuer can make: not none, and not one by the client's secret.</summary>
    public static readonly FrozenSet<string> Algorithms = FrozenSet.ToFrozenSet(
        [
            SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
            SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
            SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
        ],
        StringComparer.Ordinal);

    // Clocks of two houses differ.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    public static async Task<(IdToken? Token, IdTokenFault Fault)> CheckAsync(
        string text, Provider provider, WorkplaceSettings settings, string nonce, DateTimeOffset now)
    {
        JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = MaxBytes };
        if (text.Length > MaxBytes || !handler.CanReadToken(text) || Read(handler, text) is not { IsEncrypted: false } unproved)
        {
            return (null, IdTokenFault.Malformed);
        }

        if (!Algorithms.Contains(unproved.Alg))
        {
            return (null, IdTokenFault.Algorithm);
        }

        var result = await handler.ValidateTokenAsync(unproved, new()
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = settings.ClientId,
            IssuerSigningKeys = provider.Keys,
            ValidAlgorithms = Algorithms,
            // The instants are as the token says, and may be at either end of time.
            LifetimeValidator = (from, until, _, _) =>
                until is { } end && end > now.UtcDateTime - Skew && (from is null || from < now.UtcDateTime + Skew),
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken proved)
        {
            return (null, Explain(result.Exception));
        }

        var fault = Check(proved, settings.ClientId, nonce, now);
        return fault == IdTokenFault.None ? (IdToken.Read(proved, settings.RoleClaim), fault) : (null, fault);
    }

    private static IdTokenFault Check(JsonWebToken token, string client, string nonce, DateTimeOffset now)
    {
        var party = Text(token, "azp");
        return token switch
        {
            _ when Text(token, "nonce") != nonce => IdTokenFault.Nonce,
            // With several audiences it must say for whom it was made, and if it says so it must be us.
            _ when (party is null ? token.Audiences.Count() > 1 : party != client) => IdTokenFault.Party,
            _ when token.IssuedAt == DateTime.MinValue || token.IssuedAt > now.UtcDateTime + Skew => IdTokenFault.FromTheFuture,
            _ when token.Subject is not { Length: > 0 and <= MaxSubject } => IdTokenFault.Subject,
            _ => IdTokenFault.None,
        };
    }

    private static string? Text(JsonWebToken token, string claim) => token.TryGetPayloadValue<string>(claim, out var value) ? value : null;

    private static JsonWebToken? Read(JsonWebTokenHandler handler, string text)
    {
        try
        {
            return handler.ReadJsonWebToken(text);
        }
        catch (Exception failure) when (failure is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private static IdTokenFault Explain(Exception? failure) => failure switch
    {
        SecurityTokenSignatureKeyNotFoundException => IdTokenFault.UnknownKey,
        SecurityTokenInvalidAlgorithmException => IdTokenFault.Algorithm,
        SecurityTokenInvalidSignatureException => IdTokenFault.Signature,
        SecurityTokenInvalidIssuerException => IdTokenFault.Issuer,
        SecurityTokenInvalidAudienceException => IdTokenFault.Audience,
        SecurityTokenExpiredException or SecurityTokenNoExpirationException or SecurityTokenInvalidLifetimeException
            or SecurityTokenNotYetValidException => IdTokenFault.Expired,
        _ => IdTokenFault.Malformed,
    };
}
