using System.Security.Cryptography;
using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Audit;

/// <summary>Adds entries to a portal's chain, last in the transaction of what they tell of.</summary>
internal sealed class AuditChain(AuditKey key)
{
    private const int SeedSize = 32;

    /// <summary>Adds the entries. Nothing else may be written in the transaction after it.</summary>
    /// <param name="connection">The connection whose transaction is about to be committed.</param>
    /// <param name="drafts">The entries in their order.</param>
    /// <param name="begins">Told the seed of a chain that begins with them, before anything of it is committed.</param>
    public async Task AppendAsync(PortalConnection connection, IReadOnlyList<AuditDraft> drafts, Func<byte[], Task> begins)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(begins);
        await LockAsync(connection);
        var statements = new List<Statement>(drafts.Count + 2);
        if (await AuditTables.EndAsync(connection, CancellationToken.None) is not { } end)
        {
            // A number is never used twice, not even after somebody has taken the segments away.
            var last = await AuditTables.LastNumberAsync(connection, CancellationToken.None);
            end = Begin(RandomNumberGenerator.GetBytes(SeedSize), last, MonthOf(drafts[0]), statements);
            await begins(end.Seed);
        }

        var seals = key.SealsOf(end.Seed);
        foreach (var draft in drafts)
        {
            // A clock that was set back does not open an old month again.
            var month = Math.Max(MonthOf(draft), end.Segment.Month);
            if (end.Number >= end.Segment.FirstNumber && (month > end.Segment.Month || end.Segment.KeyId != key.Id))
            {
                end = Turn(end, month, seals, statements);
            }

            end = Add(end, draft, seals, statements);
        }

        await connection.WriteAsync(statements, CancellationToken.None);
    }

    /// <summary>
    /// Takes the entries of a closed segment away and says so in its row. Answers how many there were.
    /// </summary>
    public async Task<long> DropAsync(PortalConnection connection, byte[] seed, AuditSegment segment)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(segment);
        var dropped = Sealed(segment with { IsDropped = true }, key.SealsOf(seed));
        return (await connection.WriteAsync([AuditTables.DeleteRows(segment), AuditTables.Update(dropped)], CancellationToken.None))[0].Affected;
    }

    /// <summary>
    /// One writer at a time from here to the commit. SQLite has one anyway. Asked for last, and nothing is waited for after it, so it
    /// closes no circle of waiting transactions.
    /// </summary>
    public static async Task LockAsync(PortalConnection connection)
    {
        if (connection.Database is PortalDatabase.Postgres postgres)
        {
            await connection.ReadAsync(
                new("SELECT pg_advisory_xact_lock(hashtext($1))::text", $"audit:{postgres.Key}"), static _ => true, CancellationToken.None);
        }
    }

    private AuditEnd Begin(byte[] seed, long last, int month, List<Statement> statements)
    {
        var segment = Open(key.SealsOf(seed), last + 1, month, seed);
        statements.Add(AuditTables.Insert(segment));
        return new(seed, segment, last, seed);
    }

    /// <summary>Closes a segment and opens the next.</summary>
    private AuditEnd Turn(AuditEnd end, int month, AuditSeals seals, List<Statement> statements)
    {
        var next = Open(seals, end.Number + 1, month, end.Mac);
        statements.Add(AuditTables.Update(Sealed(end.Segment with { LastNumber = end.Number, LastMac = end.Mac }, seals)));
        statements.Add(AuditTables.Insert(next));
        return end with { Segment = next };
    }

    private AuditSegment Open(AuditSeals seals, long first, int month, byte[] previous) => Sealed(
        new() { FirstNumber = first, Month = month, KeyId = key.Id, FirstPrevious = previous, Mac = [] }, seals);

    private static AuditSegment Sealed(AuditSegment segment, AuditSeals seals) => segment with { Mac = seals.Of(segment) };

    private static AuditEnd Add(AuditEnd end, AuditDraft draft, AuditSeals seals, List<Statement> statements)
    {
        var row = new AuditRow
        {
            Number = end.Number + 1,
            Month = end.Segment.Month,
            At = draft.At,
            Actor = draft.Actor,
            AccountId = draft.AccountId,
            Kind = draft.Kind,
            SubjectKind = draft.SubjectKind,
            SubjectId = draft.SubjectId,
            Network = draft.Network,
            Place = draft.Place,
            Details = draft.Details,
            Mac = [],
        };
        row = row with { Mac = seals.Of(row, end.Mac) };
        statements.Add(AuditTables.Insert(row));
        return end with { Number = row.Number, Mac = row.Mac };
    }

    private static int MonthOf(AuditDraft draft)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(draft.At);
        return (at.Year * 100) + at.Month;
    }
}
