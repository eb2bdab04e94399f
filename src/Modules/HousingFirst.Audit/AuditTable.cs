using System.Globalization;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Audit;

/// <summary>Entries as rows of a file for spreadsheets.</summary>
internal sealed class AuditTable(AuditNames names, IRoleNames roles, ICurrentPortal current, IStringLocalizer<AuditTexts> texts)
{
    private static readonly string[] Columns =
        ["Number", "Time", "Who", "Account", "What", "About", "AboutKind", "AboutId", "Network", "Place", "Details"];

    public IReadOnlyList<string> Headings => [.. Columns.Select(column => texts[$"Column.{column}"].Value)];

    public async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(IReadOnlyList<AuditLine> lines, CancellationToken cancellationToken)
    {
        await names.PrepareAsync(lines, cancellationToken);
        var rows = new List<IReadOnlyList<string>>(lines.Count);
        foreach (var line in lines)
        {
            rows.Add(await RowAsync(line, cancellationToken));
        }

        return rows;
    }

    /// <summary>When it was, in the portal's time zone.</summary>
    public string Time(AuditLine line) =>
        TimeZoneInfo.ConvertTimeFromUtc(line.AtUtc, current.Portal.TimeZone).ToString(texts["Time.Format"], CultureInfo.CurrentCulture);

    public string Details(AuditLine line) => string.Join("; ", line.Details.Select(detail => $"{Detail(detail.Name)}: {Value(detail)}"));

    /// <summary>What a detail is called; its own name where there is no text for it.</summary>
    public string Detail(string name) => texts[$"Detail.{name}"] is { ResourceNotFound: false } text ? text.Value : name;

    /// <summary>What a detail says; roles and ways by what they are called.</summary>
    public string Value(AuditDetail detail) => detail.Name switch
    {
        "roles" => roles.List(detail.Value.Split(", ")),
        "by" when texts[$"By.{detail.Value}"] is { ResourceNotFound: false } text => text.Value,
        _ => detail.Value,
    };

    private async Task<IReadOnlyList<string>> RowAsync(AuditLine line, CancellationToken cancellationToken) =>
    [
        line.Number.ToString(CultureInfo.InvariantCulture),
        Time(line),
        await names.ActorAsync(line, cancellationToken),
        line.AccountId ?? "",
        names.Kind(line.Kind),
        await names.SubjectAsync(line, cancellationToken),
        line.Subject?.Kind ?? "",
        line.Subject?.Id ?? "",
        line.Network ?? "",
        line.Place ?? "",
        Details(line),
    ];
}
