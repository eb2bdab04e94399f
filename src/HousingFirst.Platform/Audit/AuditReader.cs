using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Audit;

internal sealed class AuditReader(PortalConnection connection, AuditVerification verification, ICurrentPortal current) : IAuditReader
{
    private const int BatchSize = 1000;

    private static readonly long Earliest = DateTimeOffset.UnixEpoch.ToUnixTimeMilliseconds();

    // A day short of the last there is, so that it can still be told in any time zone.
    private static readonly long Latest = DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeMilliseconds();

    public async Task<int> CountAsync(AuditFilter filter, CancellationToken cancellationToken)
    {
        var (where, values) = Where(filter);
        var statement = new Statement($"""SELECT COUNT(*) FROM "AuditRow"{where}""", [.. values]);
        return (int)(await connection.ReadAsync(statement, static reader => reader.GetInt64(0), cancellationToken)).Single();
    }

    public async Task<int> CountAsync(AuditFilter filter, int most, CancellationToken cancellationToken)
    {
        var (where, values) = Where(filter);
        var statement = new Statement($"""SELECT COUNT(*) FROM (SELECT 1 FROM "AuditRow"{where} LIMIT {P(values, most)}) AS found""", [.. values]);
        return (int)(await connection.ReadAsync(statement, static reader => reader.GetInt64(0), cancellationToken)).Single();
    }

    public async Task<IReadOnlyList<AuditLine>> ListAsync(AuditFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var (where, values) = Where(filter);
        return await ReadAsync($"{where} ORDER BY \"Number\" DESC LIMIT {P(values, take)} OFFSET {P(values, skip)}", values, cancellationToken);
    }

    public async IAsyncEnumerable<AuditLine> ReadAllAsync(AuditFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var before = long.MaxValue;
        List<AuditLine> batch;
        do
        {
            var (where, values) = Where(filter);
            var word = values.Count == 0 ? " WHERE" : " AND";
            batch = await ReadAsync(
                $"{where}{word} \"Number\" < {P(values, before)} ORDER BY \"Number\" DESC LIMIT {P(values, BatchSize)}", values, cancellationToken);
            foreach (var line in batch)
            {
                before = line.Number;
                yield return line;
            }
        }
        while (batch.Count == BatchSize);
    }

    public Task<AuditReport> VerifyAsync(CancellationToken cancellationToken) =>
        verification.RunAsync(current.Portal.Name, connection, cancellationToken);

    private async Task<List<AuditLine>> ReadAsync(string rest, List<object?> values, CancellationToken cancellationToken) =>
        await connection.ReadAsync(
            new($"""SELECT {AuditTables.RowColumns} FROM "AuditRow"{rest}""", [.. values]),
            static reader => Line(AuditTables.ReadRow(reader)),
            cancellationToken);

    private static (string Sql, List<object?> Values) Where(AuditFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var sql = new StringBuilder();
        var values = new List<object?>();
        Add("At", ">=", Milliseconds(filter.FromUtc));
        Add("At", "<", Milliseconds(filter.BeforeUtc));
        Add("Actor", "=", (int?)filter.Actor);
        Add("AccountId", "=", filter.AccountId);
        Add("Kind", "=", filter.Kind);
        Add("SubjectKind", "=", filter.SubjectKind);
        Add("SubjectId", "=", filter.SubjectId);
        return (sql.ToString(), values);

        void Add(string column, string comparison, object? value)
        {
            if (value is not null)
            {
                sql.Append(values.Count == 0 ? " WHERE" : " AND").Append(' ').Append('"').Append(column).Append("\" ").Append(comparison).Append(' ')
                    .Append(P(values, value));
            }
        }
    }

    private static string P(List<object?> values, object value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${values.Count}");
    }

    private static object? Milliseconds(DateTime? utc) => utc is { } instant ? new DateTimeOffset(instant, TimeSpan.Zero).ToUnixTimeMilliseconds() : null;

    private static AuditLine Line(AuditRow row) => new(
        row.Number,
        DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(row.At, Earliest, Latest)).UtcDateTime,
        (AuditActor)row.Actor,
        row.AccountId,
        row.Kind,
        row is { SubjectKind: { } kind, SubjectId: { } id } ? new(kind, id) : null,
        row.Network,
        row.Place,
        Details(row.Details));

    // A row that somebody has tampered with is shown as far as it goes; the check says the rest.
    private static ImmutableArray<AuditDetail> Details(string? json)
    {
        try
        {
            var details = json is null ? null : JsonSerializer.Deserialize<Dictionary<string, string?>>(json);
            return [.. (details ?? []).Select(pair => new AuditDetail(pair.Key, pair.Value ?? ""))];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
