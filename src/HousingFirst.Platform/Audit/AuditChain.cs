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
        var closing = ClosingSeals(end);
        foreach (var draft in drafts)
        {
            // A clock that was set back does not open an old month again; a month that somebody has written there opens nothing either.
            var month = closing is null ? MonthOf(draft) : Math.Max(MonthOf(draft), end.Segment.Month);
            var goesOn = closing is not null && month == end.Segment.Month && end.Segment.KeyId == key.Id;
            if (!goesOn && end.Number >= end.Segment.FirstNumber)
            {
                end = Turn(end, month, closing, seals, statements);
                closing = seals;
            }

            end = Add(end, draft, seals, statements);
        }

        await connection.WriteAsync(statements, CancellationToken.None);
    }

    /// <summary>Whether a segment's row is as it was sealed, with a key that is here.</summary>
    public bool Holds(byte[] seed, AuditSegment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return key.SealsOf(seed, segment.KeyId)?.Holds(segment) == true;
    }

    /// <summary>
    /// Takes the entries of a segment away and says so in its row. Answers how many there were. Only one that holds, and up to where the
    /// next one, which holds too, begins: what is read here was written by whoever can write the database, and is sealed anew.
    /// </summary>
    public async Task<long> DropAsync(PortalConnection connection, byte[] seed, AuditSegment segment, AuditSegment next)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(next);
        if (!Holds(seed, segment) || !Holds(seed, next) || (segment.LastNumber ?? next.FirstNumber - 1) != next.FirstNumber - 1)
        {
            throw new InvalidOperationException("A month of an audit trail that does not prove itself is never taken away.");
        }

        // One that was left open because its key was missing ends here.
        var dropped = Sealed(
            segment with { LastNumber = next.FirstNumber - 1, LastMac = next.FirstPrevious, IsDropped = true }, key.SealsOf(seed, segment.KeyId)!);
        return (await connection.WriteAsync([AuditTables.DeleteRows(dropped), AuditTables.Update(dropped)], CancellationToken.None))[0].Affected;
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

    /// <summary>
    /// What the open segment can be closed with: its own key's seals, or null where the key is not here, somebody has changed the row, or
    /// it is closed because the row after it was taken away. Sealing it again would make the change genuine.
    /// </summary>
    private AuditSeals? ClosingSeals(AuditEnd end) =>
        end.Segment.LastNumber is null && Holds(end.Seed, end.Segment) ? key.SealsOf(end.Seed, end.Segment.KeyId) : null;

    /// <summary>Opens the next segment and closes the one before, or leaves it as it stands where nothing can be said for it.</summary>
    private AuditEnd Turn(AuditEnd end, int month, AuditSeals? closing, AuditSeals seals, List<Statement> statements)
    {
        var next = Open(seals, end.Number + 1, month, end.Mac);
        if (closing is not null)
        {
            statements.Add(AuditTables.Update(Sealed(end.Segment with { LastNumber = end.Number, LastMac = end.Mac }, closing)));
        }

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
