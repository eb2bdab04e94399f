using System.CommandLine;
using System.Globalization;
using HousingFirst.Platform.Audit;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.Web.CommandLine;

/// <summary><c>audit verify | adopt | new-key</c></summary>
internal static class AuditVerbs
{
    public static Command Create() => new("audit", "Looks after audit trails.") { VerifyVerb(), AdoptVerb(), NewKeyVerb() };

    private static Command VerifyVerb()
    {
        var portal = Shared.Portal();
        var verb = new Command("verify", "Reads a portal's whole audit trail and names what was changed, moved or taken out of it.") { portal };
        verb.SetAction((parsed, cancellationToken) => Shared.InPortalAsync(
            parsed,
            parsed.GetRequiredValue(portal),
            async (services, token) => Answer(parsed, await services.GetRequiredService<IAuditReader>().VerifyAsync(token)),
            cancellationToken));
        return verb;
    }

    private static Command AdoptVerb()
    {
        var portal = Shared.Portal();
        var verb = new Command("adopt", "Takes a portal's audit trail as it stands, after a backup was brought back or the key was lost. It stands in the trail.")
        {
            portal,
        };
        verb.SetAction((parsed, cancellationToken) => Shared.InPortalAsync(
            parsed,
            parsed.GetRequiredValue(portal),
            async (services, token) => await services.GetRequiredService<AuditAdoption>().RunAsync(token) is (var before, { } after)
                ? Shared.Answer(
                    parsed,
                    new { before, after },
                    [
                        string.Create(CultureInfo.InvariantCulture, $"The audit trail was adopted with {before.FindingCount} finding(s):"),
                        .. before.Findings.Select(Say),
                        after.IsWhole
                            ? "It is whole from here on."
                            : string.Create(CultureInfo.InvariantCulture, $"Of the entries themselves, and so to stay: {after.FindingCount}."),
                    ])
                : Shared.Refuse(parsed, "The audit trail is whole; there is nothing to adopt."),
            cancellationToken));
        return verb;
    }

    private static Command NewKeyVerb()
    {
        var verb = new Command("new-key", "Seals audit trails with a new key from now on. The present one is laid aside beside it and proves what it has sealed.");
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            (services, _) =>
            {
                using var held = HostLock.TryTake(services.GetRequiredService<DataFolder>());
                return Task.FromResult(held is null
                    ? Shared.Refuse(parsed, "A host is serving this data folder with the present key. Stop it first.")
                    : Renew(parsed, services.GetRequiredService<AuditKey>()));
            },
            cancellationToken));
        return verb;
    }

    private static int Renew(ParseResult parsed, AuditKey key)
    {
        var id = key.Renew();
        return Shared.Answer(parsed, new { id }, [$"Audit trails are sealed with the new key {id} from now on. Keep copies of all keys where no backup of the data is."]);
    }

    private static int Answer(ParseResult parsed, AuditReport report)
    {
        var kept = report.First is null ? "It is empty" : string.Create(CultureInfo.InvariantCulture, $"{report.Checked} entries ({report.First}-{report.Last}) were proved");
        if (report.IsWhole)
        {
            return Shared.Answer(parsed, report, [$"The audit trail is whole. {kept}."]);
        }

        if (!parsed.GetValue(Shared.Json))
        {
            foreach (var finding in report.Findings)
            {
                Console.Out.WriteLine(Say(finding));
            }
        }

        return Shared.Refuse(
            parsed,
            string.Create(CultureInfo.InvariantCulture, $"The audit trail is not whole: {report.FindingCount} finding(s), first: {Say(report.Findings[0])}"),
            report);
    }

    private static string Say(AuditFinding finding)
    {
        var which = finding switch
        {
            { Number: null } => "entry",
            { Number: var first, Through: var last } when first == last => string.Create(CultureInfo.InvariantCulture, $"entry {first}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"entries {finding.Number}-{finding.Through}"),
        };
        var month = finding.Month is { } found and > 0 ? string.Create(CultureInfo.InvariantCulture, $" of {found / 100}-{found % 100:00}") : "";
        return finding.Kind switch
        {
            AuditFindingKind.Changed => $"{which}{month}: not what was written.",
            AuditFindingKind.Missing => $"{which}{month}: missing.",
            AuditFindingKind.Unproved => $"{which}{month}: cannot be proved, because the one before is missing.",
            AuditFindingKind.OutOfOrder => $"{which}{month}: in another's place.",
            AuditFindingKind.CutOff => $"{which}{month}: cut off, or others were put in their place.",
            AuditFindingKind.SegmentChanged => $"{which}{month}: the month's own row was changed or taken away.",
            AuditFindingKind.KeyMissing => $"{which}{month}: sealed with a key that is not here, so it cannot be proved.",
            AuditFindingKind.HeadMissing => $"the host's note of the trail's length is missing or was changed{(finding.Number is null ? "" : $" ({which})")}.",
            AuditFindingKind.Replaced => "this is not the trail that the host knows of.",
            _ => finding.Kind.ToString(),
        };
    }
}
