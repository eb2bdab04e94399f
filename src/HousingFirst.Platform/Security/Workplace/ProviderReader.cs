using System.Collections.Immutable;
using System.Text.Json;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Fetches a provider's discovery document and keys, and takes them only when people can be sent there safely.</summary>
internal sealed class ProviderReader(WorkplaceConnection connection, WorkplaceAddress addresses, TimeProvider clock)
{
    private const string Document = "/.well-known/openid-configuration";
    private const int FewestBits = 2048;

    public async Task<(Provider? Provider, ImmutableArray<WorkplaceFinding> Wrong)> ReadAsync(string authority, CancellationToken cancellationToken)
    {
        if (addresses.Check(authority, out var address) is { } problem)
        {
            return (null, [new(problem)]);
        }

        var answer = await connection.GetAsync(new(address.AbsoluteUri.TrimEnd('/') + Document), cancellationToken);
        if (answer.Wrong is { } wrong)
        {
            return (null, [wrong]);
        }

        return Parse(answer.Text, text => new OpenIdConnectConfiguration(text)) is { } document
            ? await ReadAsync(document, authority, cancellationToken)
            : (null, [new(WorkplaceProblem.NotADocument)]);
    }

    private async Task<(Provider? Provider, ImmutableArray<WorkplaceFinding> Wrong)> ReadAsync(
        OpenIdConnectConfiguration document, string authority, CancellationToken cancellationToken)
    {
        List<WorkplaceFinding> wrong = [];
        if (document.Issuer is not { } issuer || issuer.TrimEnd('/') != authority.TrimEnd('/'))
        {
            wrong.Add(new(WorkplaceProblem.IssuerDiffers, Shortened(document.Issuer)));
        }

        var authorization = Endpoint(document.AuthorizationEndpoint, "authorization_endpoint", wrong);
        var token = Endpoint(document.TokenEndpoint, "token_endpoint", wrong);
        var keys = Endpoint(document.JwksUri, "jwks_uri", wrong);
        if (document.IdTokenSigningAlgValuesSupported is { Count: > 0 } algorithms && !algorithms.Any(IdTokenCheck.Algorithms.Contains))
        {
            wrong.Add(new(WorkplaceProblem.NoAlgorithm));
        }

        if (authorization is null || token is null || keys is null || wrong.Count > 0)
        {
            return (null, [.. wrong]);
        }

        var answer = await connection.GetAsync(keys, cancellationToken);
        if (answer.Wrong is { } unanswered)
        {
            return (null, [unanswered]);
        }

        var found = Parse(answer.Text, text => new JsonWebKeySet(text)) is { } set ? Usable(set) : [];
        return found.IsEmpty
            ? (null, [new(WorkplaceProblem.NoKeys)])
            : (Make(document, authorization, token, found), []);
    }

    private Provider Make(OpenIdConnectConfiguration document, Uri authorization, Uri token, ImmutableArray<SecurityKey> keys) =>
        new(document.Issuer, authorization, token, Guarded(document.EndSessionEndpoint), keys)
        {
            // Where it says nothing, the header is what the standard means.
            TakesSecretInForm = document.TokenEndpointAuthMethodsSupported is { Count: > 0 } ways && !ways.Contains("client_secret_basic"),
            NamesItself = document.AuthorizationResponseIssParameterSupported,
            AskedAt = clock.GetUtcNow(),
        };

    private Uri? Guarded(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && addresses.IsGuarded(address) ? address : null;

    private Uri? Endpoint(string? text, string name, List<WorkplaceFinding> wrong)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            wrong.Add(new(WorkplaceProblem.EndpointMissing, name));
            return null;
        }

        if (!addresses.IsGuarded(address))
        {
            wrong.Add(new(WorkplaceProblem.EndpointNotHttps, name));
            return null;
        }

        return address;
    }

    // A shared key is no proof: whoever checks with it could have signed.
    private static ImmutableArray<SecurityKey> Usable(JsonWebKeySet set) =>
    [
        .. set.Keys
            .Where(key => key.Kty is JsonWebAlgorithmsKeyTypes.RSA or JsonWebAlgorithmsKeyTypes.EllipticCurve && key.Use is (null or "" or "sig"))
            .Where(key => key.Kty != JsonWebAlgorithmsKeyTypes.RSA || key.KeySize >= FewestBits),
    ];

    private static string Shortened(string? text) => text is { Length: > 200 } ? text[..200] : text ?? "";

    private static T? Parse<T>(string text, Func<string, T> read)
        where T : class
    {
        try
        {
            return read(text);
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
