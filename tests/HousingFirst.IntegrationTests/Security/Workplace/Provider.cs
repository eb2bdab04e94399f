using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>
/// A small OpenID Connect provider on 127.0.0.1. It keeps the protocol, checks what it is asked, and lies where a test wants it to. Who signs
/// in is who the
/// test says.
/// </summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string Client = "portal-klient";
    public const string Secret = "en hemmelighed: med/tegn+i";

    private readonly WebApplication _app;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, Asked> _codes = new(StringComparer.Ordinal);
    private (string Id, RSA Key) _key = ("k1", RSA.Create(2048));

    private Provider(WebApplication app, TimeProvider clock)
    {
        _app = app;
        _clock = clock;
    }

    public string Authority => _app.Urls.First();

    public Lie Lie { get; set; }

    /// <summary>What the next token says of the person.</summary>
    public JsonObject Claims { get; set; } = [];

    /// <summary>Changes the discovery document before it is sent.</summary>
    public Action<JsonObject> Describe { get; set; } = _ => { };

    /// <summary>Changes how the document is answered; answers whether that is all.</summary>
    public Func<HttpContext, Task<bool>> Disturb { get; set; } = _ => Task.FromResult(false);

    public int KeysAsked { get; private set; }

    /// <summary>What the last exchange was refused for, or null.</summary>
    public string? Objection { get; private set; }

    public static async Task<Provider> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        Microsoft.Extensions.DependencyInjection.RoutingServiceCollectionExtensions.AddRoutingCore(builder.Services);
        var app = builder.Build();
        Provider provider = new(app, clock);
        app.UseRouting();
        app.MapGet("/.well-known/openid-configuration", provider.DescribeAsync);
        app.MapGet("/keys", provider.ShowKeysAsync);
        app.MapPost("/token", provider.RedeemAsync);
        await app.StartAsync();
        return provider;
    }

    /// <summary>Exchanges the key that signs for a new one.</summary>
    public void Rotate()
    {
        _key.Key.Dispose();
        _key = ($"k{Guid.NewGuid():N}", RSA.Create(2048));
    }

    /// <summary>What a browser that was sent here brings back, once the person has signed in.</summary>
    public string Answer(Uri question)
    {
        var asked = QueryHelpers.ParseQuery(question.Query);
        Assert.Equal("code", asked["response_type"]);
        Assert.Equal("S256", asked["code_challenge_method"]);
        var code = Guid.NewGuid().ToString("N");
        _codes[code] = new(asked["nonce"]!, asked["code_challenge"]!, asked["redirect_uri"]!, asked["client_id"]!);
        return QueryHelpers.AddQueryString("", new Dictionary<string, string?> { ["code"] = code, ["state"] = asked["state"] });
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _key.Key.Dispose();
    }

    private async Task DescribeAsync(HttpContext context)
    {
        if (await Disturb(context))
        {
            return;
        }

        JsonObject document = new()
        {
            ["issuer"] = Authority,
            ["authorization_endpoint"] = $"{Authority}/authorize",
            ["token_endpoint"] = $"{Authority}/token",
            ["jwks_uri"] = $"{Authority}/keys",
            ["end_session_endpoint"] = $"{Authority}/logout",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        };
        Describe(document);
        await context.Response.WriteAsync(document.ToJsonString());
    }

    private Task ShowKeysAsync(HttpContext context)
    {
        KeysAsked++;
        var open = _key.Key.ExportParameters(includePrivateParameters: false);
        JsonObject key = new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = _key.Id,
            ["n"] = Base64Url.EncodeToString(open.Modulus),
            ["e"] = Base64Url.EncodeToString(open.Exponent),
        };

        // A shared key among them, as a lying provider would slip in.
        JsonObject shared = new() { ["kty"] = "oct", ["kid"] = "shared", ["k"] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Secret + Secret)) };
        return context.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray(key, shared) }.ToJsonString());
    }

    private async Task RedeemAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        Objection = Object(context.Request, form, out var asked);
        if (asked is null || Objection is not null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        JsonObject answer = new() { ["access_token"] = "unused", ["token_type"] = "Bearer" };
        if (Lie != Lie.NoToken)
        {
            answer["id_token"] = Token(asked);
        }

        await context.Response.WriteAsync(answer.ToJsonString());
    }

    private string? Object(HttpRequest request, IFormCollection form, out Asked? asked)
    {
        if (!_codes.TryRemove(form["code"].ToString(), out asked))
        {
            return "code";
        }

        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        var who = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(Client)}:{Uri.EscapeDataString(Secret)}"));
        return challenge != asked.Challenge ? "verifier"
            : form["redirect_uri"] != asked.Back ? "redirect_uri"
            : form["grant_type"] != "authorization_code" ? "grant_type"
            : request.Headers.Authorization != $"Basic {who}" ? "secret"
            : null;
    }

    private string Token(Asked asked)
    {
        var now = _clock.GetUtcNow();
        JsonObject claims = new()
        {
            ["iss"] = Lie == Lie.AnotherIssuer ? "https://andre.example.test" : Authority,
            ["aud"] = Lie switch
            {
                Lie.AnotherAudience => "en anden klient",
                Lie.SeveralAudiencesForAnotherParty => new JsonArray(asked.Client, "en anden klient"),
                _ => asked.Client,
            },
            ["iat"] = (Lie == Lie.FromTheFuture ? now.AddHours(1) : now).ToUnixTimeSeconds(),
            ["exp"] = (Lie == Lie.Expired ? now.AddMinutes(-10) : now.AddMinutes(5)).ToUnixTimeSeconds(),
            ["nonce"] = Lie == Lie.AnotherNonce ? "et andet" : asked.Nonce,
            ["sub"] = "emne-1",
        };
        foreach (var (name, value) in Claims)
        {
            claims[name] = value?.DeepClone();
        }

        switch (Lie)
        {
            case Lie.ForAnotherParty:
                claims["azp"] = "en anden klient";
                break;
            case Lie.NoNonce:
                claims.Remove("nonce");
                break;
            case Lie.WithoutExpiry:
                claims.Remove("exp");
                break;
            case Lie.NotYetValid:
                claims["nbf"] = now.AddHours(1).ToUnixTimeSeconds();
                break;
            case Lie.NoSubject:
                claims.Remove("sub");
                break;
            case Lie.Enormous:
                claims["much"] = new string('x', 100_000);
                break;
            case Lie.NotAToken:
                return "this.is.none";
        }

        return Sign(claims);
    }

    private string Sign(JsonObject claims)
    {
        JsonObject header = new() { ["alg"] = Lie switch { Lie.WithoutSignature => "none", Lie.SignedWithTheClientsSecret => "HS256", _ => "RS256" }, ["typ"] = "JWT" };
        header["kid"] = Lie switch { Lie.SignedWithTheClientsSecret => "shared", Lie.SignedWithAForeignKey => "foreign", _ => _key.Id };
        var signed = $"{Part(header)}.{Part(claims)}";
        var bytes = Encoding.ASCII.GetBytes(signed);
        switch (Lie)
        {
            case Lie.WithoutSignature:
                return signed + ".";
            case Lie.SignedWithTheClientsSecret:
                return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret + Secret), bytes))}";
            case Lie.SignedWithAForeignKey or Lie.KeyOfANameThatIsKnown:
                using (var foreign = RSA.Create(2048))
                {
                    return $"{signed}.{Signature(foreign, bytes)}";
                }

            case Lie.ChangedAfterSigning:
                claims["sub"] = "en anden";
                return $"{Part(header)}.{Part(claims)}.{Signature(_key.Key, bytes)}";
            default:
                return $"{signed}.{Signature(_key.Key, bytes)}";
        }
    }

    private static string Signature(RSA key, byte[] bytes) =>
        Base64Url.EncodeToString(key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    private static string Part(JsonObject json) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(json));

    private sealed record Asked(string Nonce, string Challenge, string Back, string Client);
}
