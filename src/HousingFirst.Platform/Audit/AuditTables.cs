using System.Data.Common;
using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Audit;

/// <summary>The statements over the two tables of a chain, for both databases.</summary>
internal static class AuditTables
{
    public const string RowColumns =
        """ "Number", "Month", "At", "Actor", "AccountId", "Kind", "SubjectKind", "SubjectId", "Network", "Place", "Details", "Mac" """;

    private const string SegmentColumns =
        """ "FirstNumber", "Month", "KeyId", "FirstPrevious", "LastNumber", "LastMac", "IsDropped", "Mac" """;

    private const string InsertRow =
        $"""INSERT INTO "AuditRow" ({RowColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)""";

    private const string InsertSegment = $"""INSERT INTO "AuditSegment" ({SegmentColumns}) VALUES ($1, $2, $3, $4, NULL, NULL, $5, $6)""";

    private const string CloseSegment =
        """UPDATE "AuditSegment" SET "LastNumber" = $1, "LastMac" = $2, "IsDropped" = $3, "Mac" = $4 WHERE "FirstNumber" = $5""";

    public static Statement Insert(AuditRow row) => new(
        InsertRow, row.Number, row.Month, row.At, row.Actor, row.AccountId, row.Kind, row.SubjectKind, row.SubjectId, row.Network, row.Place,
        row.Details, row.Mac);

    public static Statement Insert(AuditSegment segment) => new(
        InsertSegment, segment.FirstNumber, segment.Month, segment.KeyId, segment.FirstPrevious, segment.IsDropped, segment.Mac);

    /// <summary>Writes the end and the state of a segment that is closed.</summary>
    public static Statement Update(AuditSegment segment) => new(
        CloseSegment, segment.LastNumber, segment.LastMac, segment.IsDropped, segment.Mac, segment.FirstNumber);

    public static Statement DeleteRows(AuditSegment segment) => new(
        """DELETE FROM "AuditRow" WHERE "Number" BETWEEN $1 AND $2""", segment.FirstNumber, segment.LastNumber);

    /// <summary>Where the chain ends, or null where none has begun.</summary>
    public static async Task<AuditEnd?> EndAsync(PortalConnection connection, CancellationToken cancellationToken)
    {
        var outer = await connection.ReadAsync(
            new($"""
                SELECT {SegmentColumns} FROM "AuditSegment" WHERE "FirstNumber" IN (
                    (SELECT MIN("FirstNumber") FROM "AuditSegment"), (SELECT MAX("FirstNumber") FROM "AuditSegment")) ORDER BY "FirstNumber"
                """),
            ReadSegment,
            cancellationToken);
        if (outer.Count == 0)
        {
            return null;
        }

        var open = outer[^1];
        var last = await connection.ReadAsync(
            new("""SELECT "Number", "Mac" FROM "AuditRow" WHERE "Number" >= $1 ORDER BY "Number" DESC LIMIT 1""", open.FirstNumber),
            static reader => (Number: reader.GetInt64(0), Mac: reader.GetFieldValue<byte[]>(1)),
            cancellationToken);
        return last.Count == 0
            ? new(outer[0].FirstPrevious, open, open.FirstNumber - 1, open.FirstPrevious)
            : new(outer[0].FirstPrevious, open, last[0].Number, last[0].Mac);
    }

    public static ValueTask<List<AuditSegment>> SegmentsAsync(PortalConnection connection, CancellationToken cancellationToken) =>
        connection.ReadAsync(new($"""SELECT {SegmentColumns} FROM "AuditSegment" ORDER BY "FirstNumber" """), ReadSegment, cancellationToken);

    /// <summary>The last number that stands in the table, whatever segments say; 0 for none.</summary>
    public static async Task<long> LastNumberAsync(PortalConnection connection, CancellationToken cancellationToken) =>
        (await connection.ReadAsync(
            new("""SELECT COALESCE(MAX("Number"), 0) FROM "AuditRow" """), static reader => reader.GetInt64(0), cancellationToken)).Single();

    /// <summary>Rows after a number, in order.</summary>
    public static ValueTask<List<AuditRow>> RowsAsync(
        PortalConnection connection, long after, long through, int count, CancellationToken cancellationToken) => connection.ReadAsync(
            new($"""SELECT {RowColumns} FROM "AuditRow" WHERE "Number" > $1 AND "Number" <= $2 ORDER BY "Number" LIMIT $3""", after, through, count),
            ReadRow,
            cancellationToken);

    /// <summary>The seal of a row, or null where there is no row of that number.</summary>
    public static async Task<byte[]?> MacAsync(PortalConnection connection, long number, CancellationToken cancellationToken) =>
        (await connection.ReadAsync(
            new("""SELECT "Mac" FROM "AuditRow" WHERE "Number" = $1""", number), static reader => reader.GetFieldValue<byte[]>(0), cancellationToken))
        .FirstOrDefault();

    public static AuditRow ReadRow(DbDataReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new()
        {
            Number = reader.GetInt64(0),
            Month = Whole(reader, 1),
            At = reader.GetInt64(2),
            Actor = Whole(reader, 3),
            AccountId = Text(4),
            Kind = reader.GetString(5),
            SubjectKind = Text(6),
            SubjectId = Text(7),
            Network = Text(8),
            Place = Text(9),
            Details = Text(10),
            Mac = reader.GetFieldValue<byte[]>(11),
        };

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
    }

    private static AuditSegment ReadSegment(DbDataReader reader) => new()
    {
        FirstNumber = reader.GetInt64(0),
        Month = Whole(reader, 1),
        KeyId = reader.GetString(2),
        FirstPrevious = reader.GetFieldValue<byte[]>(3),
        LastNumber = reader.IsDBNull(4) ? null : reader.GetInt64(4),
        LastMac = reader.IsDBNull(5) ? null : reader.GetFieldValue<byte[]>(5),
        IsDropped = reader.GetBoolean(6),
        Mac = reader.GetFieldValue<byte[]>(7),
    };

    // SQLite takes any number, and what somebody has put there is to be named by the check, not to break it.
    private static int Whole(DbDataReader reader, int column) => (int)Math.Clamp(reader.GetInt64(column), int.MinValue, int.MaxValue);
}
