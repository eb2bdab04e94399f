using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Platform.Content.Definitions;

/// <summary>Definitions as JSON, for comparing them and for the ledger's hash.</summary>
internal static class DefinitionJson
{
    public static bool Same<T>(T left, T right) => JsonNode.DeepEquals(
        JsonSerializer.SerializeToNode(left, ContentJson.Options), JsonSerializer.SerializeToNode(right, ContentJson.Options));

    public static string Hash<T>(T record) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record, ContentJson.Options)));
}
