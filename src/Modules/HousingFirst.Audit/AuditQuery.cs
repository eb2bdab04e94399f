using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Audit;

/// <summary>What of the trail is looked at, as it stands in the page's address. Holds ids and dates, never a person's address.</summary>
internal sealed record AuditQuery
{
    public const string KindKey = "hvad";
    public const string ActorKey = "hvem";
    public const string AccountKey = "konto";
    public const string SubjectKindKey = "omslags";
    public const string SubjectKey = "om";
    public const string FromKey = "fra";
    public const string ToKey = "til";
    public const string PageKey = "side";

    public string? Kind { get; init; }

    public AuditActor? Actor { get; init; }

    public string? AccountId { get; init; }

    public string? SubjectKind { get; init; }

    public string? SubjectId { get; init; }

    /// <summary>First day, in the portal's time zone.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, in the portal's time zone.</summary>
    public DateOnly? To { get; init; }

    public int Page { get; init; } = 1;

    public bool IsEmpty => this with { Page = 1 } == new AuditQuery();

    /// <summary>Reads an address. What cannot be read does not narrow.</summary>
    public static AuditQuery Read(IQueryCollection query) => new()
    {
        Kind = Text(query, KindKey),
        Actor = Enum.TryParse<AuditActor>(Text(query, ActorKey), ignoreCase: true, out var actor) && Enum.IsDefined(actor) ? actor : null,
        AccountId = Text(query, AccountKey),
        SubjectKind = Text(query, SubjectKindKey),
        SubjectId = Text(query, SubjectKey),
        From = Day(query, FromKey),
        To = Day(query, ToKey),
        Page = int.TryParse(Text(query, PageKey), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
    };

    public AuditFilter Filter(TimeZoneInfo zone) => new()
    {
        Kind = Kind,
        Actor = Actor,
        AccountId = AccountId,
        SubjectKind = SubjectKind,
        SubjectId = SubjectId,
        FromUtc = From is { } from ? Start(from, zone) : null,
        BeforeUtc = To is { } to && to < DateOnly.MaxValue ? Start(to.AddDays(1), zone) : null,
    };

    /// <summary>The same as a query string, or nothing.</summary>
    public string Written()
    {
        (string Key, string? Value)[] pairs =
        [
            (KindKey, Kind), (ActorKey, Actor?.ToString().ToLowerInvariant()), (AccountKey, AccountId), (SubjectKindKey, SubjectKind),
            (SubjectKey, SubjectId), (FromKey, Written(From)), (ToKey, Written(To)),
            (PageKey, Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        var written = pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!)}").ToList();
        return written.Count == 0 ? "" : "?" + string.Join('&', written);
    }

    public static string? Written(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Text(IQueryCollection query, string key) =>
        query.TryGetValue(key, out var value) && value.ToString().Trim() is { Length: > 0 } text ? text : null;

    private static DateOnly? Day(IQueryCollection query, string key) =>
        DateOnly.TryParseExact(Text(query, key), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // A midnight that a clock skips is taken for the hour after it.
    private static DateTime Start(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight, zone);
    }
}
