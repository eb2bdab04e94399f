using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using HousingFirst.Testing.Media;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>Portals with something in them, and files with something wrong.</summary>
internal static partial class GivenBackups
{
    public const string Mail = "leder@vest.example";

    public const string Page = "admin/sikkerhedskopier";

    public static async Task ComposeAsync(RunningHost host, string name = "vest")
    {
        await host.ComposeAsync(name, "kursushus", prefix: name, admin: new(Mail, TestPortal.Password));
        await InAsync(host, name, async services =>
        {
            await services.GetRequiredService<IMediaStore>().StoreAsync("billeder/plan.png", Png, CancellationToken.None);
            await StoreNotesAsync(services, 3);
            return true;
        });
    }

    public static byte[] Png { get; } = GivenFiles.Png(RandomBytes(70_000));

    public static async Task<T> InAsync<T>(RunningHost host, string name, Func<IServiceProvider, Task<T>> work)
    {
        var portal = await host.Services.GetRequiredService<PortalDirectory>().FindAsync(name, CancellationToken.None);
        return await host.Services.GetRequiredService<PortalWork>().RunAsync(portal!, work, CancellationToken.None);
    }

    /// <summary>Notes in one unit of work: all of them are there, or none.</summary>
    public static async Task StoreNotesAsync(IServiceProvider services, int count)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        for (var number = 0; number < count; number++)
        {
            session.Store(new BackupNote { Text = "Æbler, \"øl\" og\nåer \u2028 \0 \\ 🏠" });
        }

        await session.SaveChangesAsync(CancellationToken.None);
    }

    public static Task<AuditReport> VerifyAsync(RunningHost host, string name) =>
        InAsync(host, name, services => services.GetRequiredService<IAuditReader>().VerifyAsync(CancellationToken.None));

    public static Task<bool> HasAccountAsync(RunningHost host, string name, string mail) => InAsync(
        host, name, async services => await services.GetRequiredService<IAccounts>().FindByMailAsync(mail, CancellationToken.None) is not null);

    public static async Task<BackupManifest> TakeAsync(RunningHost host, string name, string path)
    {
        var (manifest, problem) = await host.Services.GetRequiredService<PortalBackup>().TakeAsync(name, path, new(), CancellationToken.None);
        Assert.Null(problem);
        return manifest!;
    }

    public static Task<RestoreOutcome> RestoreAsync(RunningHost host, RestoreOrder order) =>
        host.Services.GetRequiredService<PortalRestore>().RestoreAsync(order, CancellationToken.None);

    public static Task<RestoreOutcome> TryAsync(RunningHost host, string path) =>
        host.Services.GetRequiredService<PortalRestore>().TryAsync(path, new(), CancellationToken.None);

    /// <summary>Presses a button on the page and answers the page as it is when the work is over.</summary>
    public static async Task<string> PressAsync(HttpClient client, string handler, string? id = null)
    {
        var fields = new Dictionary<string, string>();
        if (id is not null)
        {
            fields["id"] = id;
        }

        using var answer = await TestPortal.PostAsync(client, $"{Page}?handler={handler}", fields, formOn: Page);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var page = WebUtility.HtmlDecode(await client.GetStringAsync(answer.Headers.Location, patience.Token));
            if (!page.Contains("data-running=\"true\"", StringComparison.Ordinal))
            {
                return page;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    /// <summary>Takes a backup from the page and answers its name.</summary>
    public static async Task<string> TakeAsync(HttpClient client) => IdOf(await PressAsync(client, "Take"));

    /// <summary>The newest backup on a page.</summary>
    public static string IdOf(string page) => Id().Match(page).Groups["id"].Value;

    /// <summary>Writes a backup anew with some of its parts changed; with a host's key, it is sealed as that host would.</summary>
    public static string Rewrite(string path, Func<string, byte[], byte[]?> change, RunningHost? sealedBy, Action<JsonObject>? manifest = null, int? format = null)
    {
        var target = $"{path}.{Guid.NewGuid():N}.zip";
        using var from = ZipFile.OpenRead(path);
        using var to = ZipFile.Open(target, ZipArchiveMode.Create);
        var envelope = JsonNode.Parse(from.Comment)!.AsObject();
        foreach (var entry in from.Entries.Where(entry => entry.FullName != BackupReader.ManifestPath))
        {
            if (change(entry.FullName, Bytes(entry)) is { } bytes)
            {
                Write(to, entry.FullName, bytes);
            }
        }

        var read = JsonNode.Parse(Bytes(from.GetEntry(BackupReader.ManifestPath)!))!.AsObject();
        manifest?.Invoke(read);
        var written = Encoding.UTF8.GetBytes(read.ToJsonString());
        Write(to, BackupReader.ManifestPath, written);
        envelope["manifest"] = Convert.ToHexStringLower(SHA256.HashData(written));
        if (format is { } number)
        {
            envelope["housingFirstBackup"] = number;
        }

        if (sealedBy?.Services.GetRequiredService<AuditKey>() is { } key)
        {
            envelope["seal"] = Convert.ToHexStringLower(key.SealOf(key.Id, BackupReader.Purpose, written)!);
        }

        to.Comment = envelope.ToJsonString();
        return target;
    }

    /// <summary>Writes a backup anew with other documents, and a manifest that says so.</summary>
    public static string WithDocuments(string path, Func<string, string> change, RunningHost? sealedBy)
    {
        var part = Array.Empty<byte>();
        return Rewrite(
            path,
            (name, bytes) => name == "tables/Document.jsonl" ? part = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))) : bytes,
            sealedBy,
            manifest =>
            {
                var table = manifest["tables"]!.AsArray().Single(table => table!["name"]!.GetValue<string>() == "Document")!.AsObject();
                table["bytes"] = part.Length;
                table["sha256"] = Convert.ToHexStringLower(SHA256.HashData(part));
            });
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string path, byte[] bytes)
    {
        using var stream = zip.CreateEntry(path, CompressionLevel.NoCompression).Open();
        stream.Write(bytes);
    }

    [GeneratedRegex("name=\"id\" value=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(20261122).NextBytes(bytes);
        return bytes;
    }
}
