using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>A backup as the version wrote it whose accounts had no sort key yet.</summary>
internal static class OlderBackup
{
    private static readonly string[] Later = ["NameKey", "Words", "OneTimeUntil"];

    public static string From(string path, RunningHost host)
    {
        var part = Array.Empty<byte>();
        var columns = Columns(path);
        return GivenBackups.Rewrite(
            path,
            (name, bytes) => name == "tables/AspNetUsers.jsonl" ? part = Without(bytes, columns) : bytes,
            host,
            manifest =>
            {
                manifest["schema"] = "20261122030000_AuditTrail";
                var table = Accounts(manifest);
                table["columns"] = new JsonArray([.. columns.Where(column => !Later.Contains(column.Name)).Select(column => column.Json.DeepClone())]);
                table["bytes"] = part.Length;
                table["sha256"] = Convert.ToHexStringLower(SHA256.HashData(part));
            });
    }

    private static List<(string Name, JsonNode Json)> Columns(string path)
    {
        List<(string, JsonNode)> columns = [];
        File.Delete(GivenBackups.Rewrite(path, static (_, bytes) => bytes, null, manifest =>
            columns = [.. Accounts(manifest)["columns"]!.AsArray().Select(column => (column!["name"]!.GetValue<string>(), column))]));
        return columns;
    }

    private static JsonObject Accounts(JsonObject manifest) =>
        manifest["tables"]!.AsArray().Single(table => table!["name"]!.GetValue<string>() == "AspNetUsers")!.AsObject();

    private static byte[] Without(byte[] rows, List<(string Name, JsonNode Json)> columns)
    {
        var lines = Encoding.UTF8.GetString(rows).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var kept = JsonNode.Parse(line)!.AsArray().Where((_, index) => !Later.Contains(columns[index].Name)).Select(value => value?.DeepClone());
            return new JsonArray([.. kept]).ToJsonString() + "\n";
        });
        return Encoding.UTF8.GetBytes(string.Concat(lines));
    }
}
