using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>What a proved token says of a person.</summary>
/// <param name="Issuer">Who says it.</param>
/// <param name="Subject">Who the person is to the issuer, for ever.</param>
internal sealed record IdToken(string Issuer, string Subject)
{
    /// <summary>The mail address, or empty.</summary>
    public string Mail { get; init; } = "";

    /// <summary>Whether the issuer vouches for it.</summary>
    public bool IsMailVerified { get; init; }

    /// <summary>What the person is called, or empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>The tenants that the person belongs to at the issuer.</summary>
    public ImmutableArray<string> Tenants { get; init; } = [];

    /// <summary>Values that give roles; null where the issuer left them out because they are too many.</summary>
    public ImmutableArray<string>? Roles { get; init; } = [];

    /// <summary>How the person proved themself.</summary>
    public ImmutableArray<string> Methods { get; init; } = [];

    /// <summary>When they did; null where the issuer does not say.</summary>
    public DateTime? ProvedUtc { get; init; }

    public static IdToken Read(JsonWebToken token, string roleClaim)
    {
        // The library keeps claims in types of its own choice; what was signed says which they are.
        using var signed = JsonDocument.Parse(Base64Url.DecodeFromChars(token.EncodedPayload));
        var claims = signed.RootElement;
        return new(token.Issuer, token.Subject)
        {
            Mail = Text(claims, "email"),
            // The second is Entra's word for an address at a domain that the tenant has proved to own.
            IsMailVerified = IsTrue(claims, "email_verified") || IsTrue(claims, "xms_edov"),
            Name = Text(claims, "name") is { Length: > 0 } name ? name : $"{Text(claims, "given_name")} {Text(claims, "family_name")}".Trim(),
            Tenants = [.. new[] { Text(claims, "tid"), Text(claims, "hd") }.Where(tenant => tenant.Length > 0)],
            Roles = IsTooMany(claims, roleClaim) ? null : Texts(claims, roleClaim),
            ProvedUtc = Instant(claims, "auth_time"),
            Methods = [.. Texts(claims, "amr"), .. Texts(claims, "acr")],
        };
    }

    /// <summary>Prints nothing of the person.</summary>
    public override string ToString() => nameof(IdToken);

    // Entra then names the claim elsewhere instead of sending its values.
    private static bool IsTooMany(JsonElement claims, string claim) =>
        Element(claims, claim) is null
        && (IsTrue(claims, "hasgroups")
            || (Element(claims, "_claim_names") is { ValueKind: JsonValueKind.Object } names && names.TryGetProperty(claim, out _)));

    private static string Text(JsonElement claims, string claim) =>
        Element(claims, claim) is { ValueKind: JsonValueKind.String } value ? value.GetString()!.Trim() : ""; // a text has one

    private static ImmutableArray<string> Texts(JsonElement claims, string claim) => Element(claims, claim) switch
    {
        { ValueKind: JsonValueKind.String } one => [one.GetString()!],
        { ValueKind: JsonValueKind.Array } many =>
            [.. many.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)],
        _ => [],
    };

    private static DateTime? Instant(JsonElement claims, string claim) =>
        Element(claims, claim) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var seconds) && seconds is > 0 and < uint.MaxValue
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : null;

    // Some providers write it as text or number.
    private static bool IsTrue(JsonElement claims, string claim) => Element(claims, claim) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.String } text =>
            string.Equals(text.GetString(), bool.TrueString, StringComparison.OrdinalIgnoreCase) || text.GetString() == "1",
        { ValueKind: JsonValueKind.Number } number => number.GetRawText() == 1.ToString(CultureInfo.InvariantCulture),
        _ => false,
    };

    private static JsonElement? Element(JsonElement claims, string claim) =>
        claim.Length > 0 && claims.TryGetProperty(claim, out var value) ? value : null;
}
