using System.CommandLine;
using System.Globalization;
using HousingFirst.Platform.Backups;

namespace HousingFirst.Web.CommandLine;

/// <summary><c>portal backup | restore | export | import | verify</c></summary>
internal static class BackupVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        TakeVerb("backup", "Writes a portal into one file: accounts, documents, audit trail and media. Readers and writers go on meanwhile."),
        RestoreVerb(),
        TakeVerb("export", "Writes a portal into one file that another host can take in. The same file as of `backup`."),
        ImportVerb(),
        VerifyVerb(),
    ];

    private static Command TakeVerb(string word, string says)
    {
        var name = new Argument<string>("name");
        var file = new Argument<string>("file") { Description = "A file that is not there yet." };
        var verb = new Command(word, says) { name, file };
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            async (services, token) =>
            {
                var path = Path.GetFullPath(parsed.GetRequiredValue(file));
                var meter = new BackupMeter();
                var (manifest, problem) = await ProgressLine.WhileAsync(
                    parsed, meter, () => services.GetRequiredService<PortalBackup>().TakeAsync(parsed.GetRequiredValue(name), path, meter, token));
                return manifest is null
                    ? Refuse(parsed, problem!) // one of them is there
                    : Shared.Answer(parsed, Summary(manifest, path), TakenLines(manifest, path));
            },
            cancellationToken));
        return verb;
    }

    private static Command RestoreVerb()
    {
        var (file, name, host, prefix) = Place();
        var replace = new Option<string?>("--replace")
        {
            Description = "Name of the portal whose place it takes. That one is kept, out of service, under another name.",
        };
        var verb = new Command("restore", "Brings a portal back from a backup of this host.") { file, name, host, prefix, replace };
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            (services, token) =>
            {
                var order = new RestoreOrder(
                    Path.GetFullPath(parsed.GetRequiredValue(file)),
                    parsed.GetValue(name),
                    parsed.GetValue(host),
                    parsed.GetValue(prefix),
                    parsed.GetValue(replace));
                return RestoreAsync(parsed, services, order, token);
            },
            cancellationToken));
        return verb;
    }

    private static Command ImportVerb()
    {
        var (file, name, host, prefix) = Place();
        var editions = new Option<bool>("--editions") { Description = "Take its editions of manuals into the library that all portals read." };
        var verb = new Command("import", "Takes a portal in as a new one, also from another host. Whoever made the file chose the accounts in it.")
        {
            file, name, host, prefix, editions,
        };
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            (services, token) =>
            {
                var order = new RestoreOrder(
                    Path.GetFullPath(parsed.GetRequiredValue(file)), parsed.GetValue(name), parsed.GetValue(host), parsed.GetValue(prefix), null)
                {
                    AllowUnproved = true,
                    TakeEditions = parsed.GetValue(editions),
                };
                return RestoreAsync(parsed, services, order, token);
            },
            cancellationToken));
        return verb;
    }

    private static Command VerifyVerb()
    {
        var file = new Argument<string>("file");
        var verb = new Command("verify", "Builds a backup up in a place of its own, looks through it, proves its audit trail, and throws that away.") { file };
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            async (services, token) =>
            {
                var path = Path.GetFullPath(parsed.GetRequiredValue(file));
                var meter = new BackupMeter();
                var outcome = await ProgressLine.WhileAsync(
                    parsed, meter, () => services.GetRequiredService<PortalRestore>().TryAsync(path, meter, token));
                return outcome.Report is { } report
                    ? Shared.Answer(parsed, Summary(report, path), ["The backup is whole and can be brought back.", .. Lines(report)])
                    : Refuse(parsed, outcome.Problem!); // one of them is there
            },
            cancellationToken));
        return verb;
    }

    private static (Argument<string> File, Option<string?> Name, Option<string?> Host, Option<string?> Prefix) Place() => (
        new("file"),
        new("--as") { Description = "Another name than the one it had." },
        new("--host") { Description = "Host name by which it is found." },
        new("--prefix") { Description = "First path segment by which it is found. Left out: as it was, or its new name." });

    private static async Task<int> RestoreAsync(
        ParseResult parsed, IServiceProvider services, RestoreOrder order, CancellationToken cancellationToken)
    {
        // A host that serves would go on writing into the portal whose place is taken.
        using var held = order.Replace is null ? null : HostLock.TryTake(services.GetRequiredService<DataFolder>());
        if (order.Replace is not null && held is null)
        {
            return Refuse(parsed, BackupProblems.HostRunning());
        }

        var meter = new BackupMeter();
        var outcome = await ProgressLine.WhileAsync(
            parsed, meter, () => services.GetRequiredService<PortalRestore>().RestoreAsync(order with { Meter = meter }, cancellationToken));
        return outcome.Report is { } report
            ? Shared.Answer(
                parsed, Summary(report, order.Path), [$"Portal {report.Portal} is there as of {Time(report.Manifest.TakenUtc)}.", .. Lines(report)])
            : Refuse(parsed, outcome.Problem!); // one of them is there
    }

    private static int Refuse(ParseResult parsed, PortalProblem problem) => Shared.Refuse(parsed, problem.Message, new { error = problem });

    private static object Summary(BackupManifest manifest, string file) => new
    {
        file,
        portal = manifest.Portal.Name,
        manifest.TakenUtc,
        manifest.Product,
        manifest.Schema,
        documents = manifest.Documents.Values.Sum(),
        rows = manifest.Tables.Sum(table => table.Rows),
        media = manifest.Media.Length,
        manifest.MissingMedia,
    };

    private static object Summary(RestoreReport report, string file) => new
    {
        file,
        report.Portal,
        report.KeptAs,
        report.Manifest.TakenUtc,
        report.Proof,
        documents = report.Documents,
        media = report.Manifest.Media.Length,
        report.Manifest.MissingMedia,
        trail = report.Trail,
        report.Manifest.Trail.LedOn,
        report.UnknownFeatures,
        report.MailsEnded,
        report.InvitationsEnded,
        report.FilesLeftOut,
        report.EditionsLeftOut,
    };

    private static IEnumerable<string> TakenLines(BackupManifest manifest, string path)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"Portal {manifest.Portal.Name} is backed up: {manifest.Documents.Values.Sum()} documents, {manifest.Media.Length} files, "
            + $"{new FileInfo(path).Length} bytes.");
        yield return "Keep the file as secret as the portal, and the key of the audit trails elsewhere.";
        foreach (var line in Missing(manifest))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Lines(RestoreReport report)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{report.Documents} documents and {report.Manifest.Media.Length} files are there.");
        yield return report.Trail.IsWhole
            ? string.Create(CultureInfo.InvariantCulture, $"Its audit trail is whole: {report.Trail.Checked} entries were proved.")
            : string.Create(CultureInfo.InvariantCulture, $"Its audit trail has {report.Trail.FindingCount} finding(s): see `audit verify`.");
        if (!report.Manifest.Trail.LedOn)
        {
            yield return "When the backup was taken, its trail did not lead on from what the host had noted: something had been cut off before.";
        }

        if (report.Proof == BackupProof.Unproved)
        {
            yield return "This host cannot prove who made the file. Look through its accounts and roles before anybody uses it.";
        }

        if (!report.UnknownFeatures.IsEmpty)
        {
            yield return $"This host does not have the features {string.Join(", ", report.UnknownFeatures)}; what belongs to them is kept.";
        }

        if (report.MailsEnded > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{report.MailsEnded} mails that waited when it was taken are not sent.");
        }

        if (report.InvitationsEnded > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{report.InvitationsEnded} invitations that were open are taken back; send again those that are wanted.");
        }

        if (report.FilesLeftOut > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{report.FilesLeftOut} files are left out: they are not what their ending says, too large, or hold something that runs.");
        }

        if (report.EditionsLeftOut > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{report.EditionsLeftOut} editions of manuals in the file are not on this host; --editions takes them in for all portals.");
        }

        if (report.Portal is not null)
        {
            yield return "Everybody signs in anew, with the passwords and roles of the backup. Close accounts that were closed since.";
        }

        if (report.KeptAs is { } kept)
        {
            yield return $"The portal that stood there is kept, out of service, as {kept}. When nobody needs it: portal delete {kept} --yes";
        }

        foreach (var line in Missing(report.Manifest))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Missing(BackupManifest manifest) => manifest.MissingMedia.IsEmpty
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"{manifest.MissingMedia.Length} files were missing or spoiled when it was taken.")];

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
