using System.Buffers.Binary;
using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>An authenticator of the tests' own: one key on P-256, kept in memory, whose user always says yes.</summary>
internal sealed partial class SoftPasskey : IDisposable
{
    private const byte UserPresentAndVerified = 0x05;
    private const byte HoldsCredential = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _owner = "";

    /// <summary>What a page asks: its options and its seal.</summary>
    public static (JsonNode Options, string Seal) Question(string page) => (
        JsonNode.Parse(WebUtility.HtmlDecode(OptionsPattern().Match(page).Groups["value"].Value))!,
        WebUtility.HtmlDecode(SealPattern().Match(page).Groups["value"].Value));

    public void Dispose() => _key.Dispose();

    /// <summary>The fields of a form that adds the passkey.</summary>
    public (string, string)[] Create(string page)
    {
        var (options, seal) = Question(page);
        _owner = (string)options["user"]!["id"]!;
        var parameters = _key.ExportParameters(includePrivateParameters: false);
        byte[] credential =
        [
            .. Authenticated(options["rp"]?["id"], UserPresentAndVerified | HoldsCredential),
            .. new byte[16], .. Big((ushort)_id.Length), .. _id,
            // COSE: an elliptic key for ES256 on P-256, as a map of five.
            0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. parameters.Q.X!, 0x22, 0x58, 0x20, .. parameters.Q.Y!,
        ];
        byte[] attestation =
        [
            0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)credential.Length, .. credential,
        ];
        return Fields(seal, new JsonObject
        {
            ["clientDataJSON"] = Written(Client("webauthn.create", options)),
            ["attestationObject"] = Written(attestation),
        });
    }

    /// <summary>The fields of a form that is answered with the passkey.</summary>
    public (string, string)[] Get(string page)
    {
        var (options, seal) = Question(page);
        var client = Client("webauthn.get", options);
        var authenticated = Authenticated(options["rpId"], UserPresentAndVerified);
        return Fields(seal, new JsonObject
        {
            ["clientDataJSON"] = Written(client),
            ["authenticatorData"] = Written(authenticated),
            ["signature"] = Written(_key.SignData([.. authenticated, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            ["userHandle"] = _owner,
        });
    }

    private static string Written(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private static byte[] Big(ushort number)
    {
        var bytes = new byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Client(string type, JsonNode options) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["type"] = type,
        ["challenge"] = (string)options["challenge"]!,
        ["origin"] = "http://localhost",
        ["crossOrigin"] = false,
    });

    private static byte[] Authenticated(JsonNode? host, byte flags) =>
        [.. SHA256.HashData(Encoding.UTF8.GetBytes((string?)host ?? "localhost")), flags, 0, 0, 0, 0];

    private (string, string)[] Fields(string seal, JsonObject response) =>
    [
        ("Passkey.Seal", seal),
        ("Passkey.Credential", new JsonObject
        {
            ["id"] = Written(_id),
            ["rawId"] = Written(_id),
            ["type"] = "public-key",
            ["clientExtensionResults"] = new JsonObject(),
            ["response"] = response,
        }.ToJsonString()),
    ];

    [GeneratedRegex("data-passkey-options=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex OptionsPattern();

    [GeneratedRegex("name=\"Passkey.Seal\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex SealPattern();
}
