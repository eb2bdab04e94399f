using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Media;
using HousingFirst.Platform.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>A file that is not what it should be is refused with place and reason, and nothing is changed.</summary>
public sealed class RefusalTests(BackupHosts hosts) : IClassFixture<BackupHosts>
{
    [Fact]
    public async Task Restore_OfAFileThatWasCut_IsRefusedWhereverItWasCut()
    {
        var (host, file) = await hosts.TakenAsync();
        var whole = await File.ReadAllBytesAsync(file);
        foreach (var length in new[] { 0, 1, 100, whole.Length / 3, whole.Length * 2 / 3, whole.Length - 200, whole.Length - 1 })
        {
            await File.WriteAllBytesAsync(file, whole[..length]);
            await AssertRefusedAsync(host, file, "backup.damaged", "backup.foreign");
        }

        await File.WriteAllTextAsync(file, "Ikke en sikkerhedskopi");
        await AssertRefusedAsync(host, file, "backup.damaged");
        Assert.Equal("backup.no-file", (await GivenBackups.TryAsync(host, Path.Combine(hosts.Folder, "findes-ikke.zip"))).Problem?.Code);
    }

    [Fact]
    public async Task Restore_OfAFileWithOneByteChanged_IsRefusedWithThePlace()
    {
        var (host, file) = await hosts.TakenAsync();
        foreach (var part in PartsOfEachKind(file))
        {
            var changed = GivenBackups.Rewrite(
                file,
                (name, bytes) =>
                {
                    if (name == part)
                    {
                        bytes[bytes.Length / 2] ^= 1;
                    }

                    return bytes;
                },
                sealedBy: host);
            Assert.Contains(part, await AssertRefusedAsync(host, changed, "backup.damaged"), StringComparison.Ordinal);
        }

        var counts = GivenBackups.Rewrite(file, static (_, bytes) => bytes, host, manifest => manifest["documents"]!["BackupNote"] = 99);
        Assert.Contains("tables/Document.jsonl", await AssertRefusedAsync(host, counts, "backup.damaged"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_OfAFileThatSomebodyHasChanged_IsRefusedAsForged()
    {
        var (host, file) = await hosts.TakenAsync();
        var forged = GivenBackups.Rewrite(file, static (_, bytes) => bytes, sealedBy: null, manifest => manifest["notice"] = "Noget andet");
        await AssertRefusedAsync(host, forged, "backup.forged");
    }

    [Fact]
    public async Task Restore_OfAnotherHostsFile_IsRefused_AndImportTakesItAsANewPortal()
    {
        var (host, file) = await hosts.TakenAsync();
        var other = await hosts.StartAsync(postgres: false);
        await AssertRefusedAsync(other, file, "backup.unproved");

        var outcome = await GivenBackups.RestoreAsync(other, new(file, "ny", null, null, null) { AllowUnproved = true });

        Assert.Null(outcome.Problem);
        Assert.Equal(BackupProof.Unproved, outcome.Report!.Proof);
        Assert.False(outcome.Report.Trail.IsWhole, "Entries that were sealed with another host's key cannot be proved here.");
        Assert.True(await GivenBackups.HasAccountAsync(other, "ny", GivenBackups.Mail));
    }

    [Theory]
    [InlineData("{hash}", "../../host.db")]
    [InlineData("billeder/plan.png", "billeder/plan.html")]
    [InlineData("billeder/plan.png", "../plan.png")]
    public async Task Restore_OfDocumentsThatNameFilesByOtherThanPathAndHash_IsRefused(string from, string to)
    {
        var (host, file) = await hosts.TakenAsync();
        var old = from.Replace("{hash}", MediaFiles.Hash(GivenBackups.Png), StringComparison.Ordinal);
        var hostile = GivenBackups.WithDocuments(file, documents => documents.Replace(old, to, StringComparison.Ordinal), host);
        Assert.Contains("tables/Document.jsonl", await AssertRefusedAsync(host, hostile, "backup.damaged"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ServesFilesAsWhatTheirEndingSays_AndLeavesOutWhatTheyAreNot()
    {
        var (_, file) = await hosts.TakenAsync();
        var other = await hosts.StartAsync(postgres: false);
        using var client = other.Client();
        var page = GivenBackups.WithDocuments(file, documents => documents.Replace("image/png", "text/html", StringComparison.Ordinal), null);
        var disguised = GivenBackups.WithDocuments(
            file, documents => documents.Replace("billeder/plan.png", "billeder/plan.pdf", StringComparison.Ordinal), null);

        Assert.Equal(0, (await ImportAsync(page, "side")).FilesLeftOut);
        Assert.Equal(1, (await ImportAsync(disguised, "maskeret")).FilesLeftOut);

        using var served = await client.GetAsync(new Uri("/side/media/billeder/plan.png", UriKind.Relative));
        Assert.Equal("image/png", served.Content.Headers.ContentType?.MediaType);
        using var gone = await client.GetAsync(new Uri("/maskeret/media/billeder/plan.pdf", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, gone.StatusCode);

        // There, an operator is whoever has an operator's address.
        var asDefault = await GivenBackups.RestoreAsync(other, new(page, "default", null, null, null) { AllowUnproved = true });
        Assert.Equal("import.default", asDefault.Problem?.Code);

        async Task<RestoreReport> ImportAsync(string path, string name)
        {
            var outcome = await GivenBackups.RestoreAsync(other, new(path, name, null, null, null) { AllowUnproved = true });
            Assert.Null(outcome.Problem);
            return outcome.Report!;
        }
    }

    [Fact]
    public async Task Restore_OfALaterVersionsFile_IsRefused()
    {
        var (host, file) = await hosts.TakenAsync();
        await AssertRefusedAsync(host, GivenBackups.Rewrite(file, static (_, bytes) => bytes, host, format: 2), "backup.newer");
        await AssertRefusedAsync(
            host, GivenBackups.Rewrite(file, static (_, bytes) => bytes, host, manifest => manifest["schema"] = "20991231000000_Later"), "backup.newer");
        await AssertRefusedAsync(
            host, GivenBackups.Rewrite(file, static (_, bytes) => bytes, host, manifest => manifest["schema"] = "20200101000000_Ukendt"), "backup.foreign");
    }

    [Fact]
    public async Task Restore_OfAFileThatNamesOtherTables_WritesIntoNone()
    {
        var (host, file) = await hosts.TakenAsync();
        foreach (var name in new[] { "IndexTable", "__EFMigrationsHistory", "Document\" (\"Id\") VALUES (1); --" })
        {
            var changed = GivenBackups.Rewrite(
                file,
                static (path, bytes) => path == "tables/AspNetUserTokens.jsonl" ? null : bytes,
                host,
                manifest =>
                {
                    var table = manifest["tables"]!.AsArray().Single(table => table!["name"]!.GetValue<string>() == "AspNetUserTokens")!.AsObject();
                    table["name"] = name;
                });
            using (var zip = ZipFile.Open(changed, ZipArchiveMode.Update))
            {
                zip.CreateEntry($"tables/{name}.jsonl");
            }

            await AssertRefusedAsync(host, changed, "backup.damaged");
        }
    }

    [Fact]
    public async Task Take_OverAFileThatIsThere_IsRefusedAndTheFileStays()
    {
        var (host, file) = await hosts.TakenAsync();
        var before = await File.ReadAllBytesAsync(file);
        var (_, problem) = await host.Services.GetRequiredService<PortalBackup>().TakeAsync("vest", file, new(), CancellationToken.None);
        Assert.Equal("backup.file-taken", problem?.Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
        (_, problem) = await host.Services.GetRequiredService<PortalBackup>().TakeAsync("findes-ikke", hosts.NewFile(), new(), CancellationToken.None);
        Assert.Equal("portal.unknown", problem?.Code);
        (_, problem) = await host.Services.GetRequiredService<PortalBackup>()
            .TakeAsync("vest", Path.Combine(hosts.Folder, "ingen-mappe", "x.zip"), new(), CancellationToken.None);
        Assert.Equal("backup.not-written", problem?.Code);
    }

    [Fact]
    public async Task Take_IsReadableByItsOwnerAlone_AndNamesNobody()
    {
        var (_, file) = await hosts.TakenAsync();
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        using var zip = ZipFile.OpenRead(file);
        using var manifest = new StreamReader(zip.GetEntry(BackupReader.ManifestPath)!.Open(), Encoding.UTF8);
        Assert.DoesNotContain("@", await manifest.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static List<string> PartsOfEachKind(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        string[] kinds = ["tables/AspNetUsers.jsonl", "tables/Document.jsonl", "tables/AuditRow.jsonl", "media/", "library/"];
        return [.. kinds.Select(kind => zip.Entries.Select(entry => entry.FullName).First(name => name.StartsWith(kind, StringComparison.Ordinal)))];
    }

    private static async Task<string> AssertRefusedAsync(RunningHost host, string file, params string[] codes)
    {
        var before = await StateAsync(host);
        var tried = await GivenBackups.TryAsync(host, file);
        Assert.Contains(tried.Problem?.Code ?? "backup.unproved", codes);
        var outcome = await GivenBackups.RestoreAsync(host, new(file, "ny", null, null, null));
        Assert.Contains(outcome.Problem?.Code ?? "none", codes);
        Assert.Equal(before, await StateAsync(host));
        return outcome.Problem!.Message;
    }

    private static async Task<string> StateAsync(RunningHost host)
    {
        var (version, portals) = await host.Services.GetRequiredService<HostStore>().ReadPortalsAsync(CancellationToken.None);
        var folders = new[] { "Portals", ".staging" }.SelectMany(folder => Directory.EnumerateDirectories(Path.Combine(host.DataPath, folder))).Order();
        return string.Join('\n', [$"{version}", .. portals.Select(portal => portal.Name), .. folders]);
    }
}
