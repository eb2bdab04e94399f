using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.WebUtilities;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// The two messages of a sign-in: the question that the browser takes to the provider, and the exchange of the code that it brings back.
/// </summary>
internal sealed class WorkplaceExchange(WorkplaceConnection connection, WorkplaceSecret secrets)
{
    public static Uri Question(Provider provider, WorkplaceFlow flow, Uri returnAddress)
    {
        Dictionary<string, string?> question = new(StringComparer.Ordinal)
        {
            ["response_type"] = "code",
            ["client_id"] = flow.ClientId,
            ["redirect_uri"] = returnAddress.AbsoluteUri,
            ["scope"] = "openid profile email",
            ["state"] = flow.State,
            ["nonce"] = flow.Nonce,
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(flow.Verifier))),
            ["code_challenge_method"] = "S256",
        };
        if (flow.AsksAnewUtc is not null)
        {
            // The first asks; for the second the provider must say in the token when it did.
            question["prompt"] = "login";
            question["max_age"] = "0";
        }

        return new(QueryHelpers.AddQueryString(provider.Authorization.AbsoluteUri, question));
    }

    /// <summary>The token that a code is good for, or null.</summary>
    public async Task<string?> RedeemAsync(
        Provider provider, WorkplaceSettings settings, WorkplaceFlow flow, string code, Uri returnAddress, CancellationToken cancellationToken)
    {
        var secret = secrets.Open(settings);
        var inForm = secret is null || provider.TakesSecretInForm;
        Dictionary<string, string> form = new(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = returnAddress.AbsoluteUri,
            ["code_verifier"] = flow.Verifier,
        };
        if (inForm)
        {
            form["client_id"] = flow.ClientId;
        }

        if (inForm && secret is not null)
        {
            form["client_secret"] = secret;
        }

        var who = secret is null || inForm ? null : Header(flow.ClientId, secret);
        var answer = await connection.PostAsync(provider.Token, form, who, cancellationToken);
        return answer.Wrong is null ? TokenOf(answer.Text) : null;
    }

    private static AuthenticationHeaderValue Header(string client, string secret) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(client)}:{Uri.EscapeDataString(secret)}")));

    private static string? TokenOf(string text)
    {
        try
        {
            using var answer = JsonDocument.Parse(text);
            return answer.RootElement.ValueKind == JsonValueKind.Object
                && answer.RootElement.TryGetProperty("id_token", out var token) && token.ValueKind == JsonValueKind.String ? token.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
