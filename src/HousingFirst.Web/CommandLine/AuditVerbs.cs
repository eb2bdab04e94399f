using System.CommandLine;
using System.Globalization;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.Web.CommandLine;

/// <summary><c>audit verify</c></summary>
internal static class AuditVerbs
{
    public static Command Create() => new("audit", "Looks after audit trails.") { VerifyVerb() };

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
            { Number: null } => "",
            { Number: var first, Through: var last } when first == last => string.Create(CultureInfo.InvariantCulture, $" {first}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"s {finding.Number}-{finding.Through}"),
        };
        var month = finding.Month is { } found ? string.Create(CultureInfo.InvariantCulture, $" of {found / 100}-{found % 100:00}") : "";
        return finding.Kind switch
        {
            AuditFindingKind.Changed => $"entry{which}{month} is not the one that was written.",
            AuditFindingKind.Missing => $"entry{which}{month} is missing.",
            AuditFindingKind.OutOfOrder => $"entry{which}{month} stands in another's place.",
            AuditFindingKind.CutOff => $"entry{which}{month} is cut off, or another was put in its place.",
            AuditFindingKind.SegmentChanged => $"the row of the month that holds entry{which}{month} was changed or taken away.",
            AuditFindingKind.KeyMissing => $"the key that entry{which}{month} was sealed with is not here, so it cannot be proved.",
            AuditFindingKind.HeadMissing => $"the host's note of the trail's length is missing or was changed{(which.Length > 0 ? $" (entry{which})" : "")}.",
            AuditFindingKind.Replaced => "this is not the trail that the host knows of.",
            _ => finding.Kind.ToString(),
        };
    }
}
