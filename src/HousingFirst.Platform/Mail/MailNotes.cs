using System.Globalization;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Mail;

/// <summary>
/// In the host store: which portals' outboxes are to be looked into and when, so that the sender need not open a thousand portals to
/// find one mail, and learns of what another process stored.
/// </summary>
internal sealed class MailNotes(HostConnections connections)
{
    /// <summary>Longer than any unit of work is open. Until then a note may be for a mail whose commit is still to come.</summary>
    public static readonly TimeSpan LongestWork = TimeSpan.FromHours(1);

    private string T => connections.Schema;

    /// <summary>Has a portal's outbox looked into.</summary>
    public async Task NoteAsync(string portal, DateTime now, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command(
            $"""
             INSERT INTO {T}mail_note AS known (portal, at_utc, noted_utc, number) VALUES (@portal, @now, @now, 1)
             ON CONFLICT (portal) DO UPDATE SET
                 at_utc = CASE WHEN excluded.at_utc < known.at_utc THEN excluded.at_utc ELSE known.at_utc END,
                 noted_utc = excluded.noted_utc,
                 number = known.number + 1
             """,
            ("@portal", portal),
            ("@now", Text(now)));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<MailNote>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command($"SELECT portal, at_utc, noted_utc, number FROM {T}mail_note ORDER BY at_utc");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var notes = new List<MailNote>();
        while (await reader.ReadAsync(cancellationToken))
        {
            notes.Add(new(reader.GetString(0), Time(reader.GetString(1)), Time(reader.GetString(2)), reader.GetInt64(3)));
        }

        return notes;
    }

    /// <summary>
    /// Says that a portal has been looked into. A note that was raised meanwhile stays as it is.
    /// </summary>
    /// <param name="note">The note that was followed.</param>
    /// <param name="next">When its next mail is due; null when none waits.</param>
    /// <param name="now">The time of the look.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    public async Task SettleAsync(MailNote note, DateTime? next, DateTime now, CancellationToken cancellationToken)
    {
        var age = now - note.NotedUtc;
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = next is null && age > LongestWork
            ? connection.Command(
                $"DELETE FROM {T}mail_note WHERE portal = @portal AND number = @number", ("@portal", note.Portal), ("@number", note.Number))
            : connection.Command(
                $"UPDATE {T}mail_note SET at_utc = @at WHERE portal = @portal AND number = @number",
                ("@at", Text(next ?? now + Longer(age))),
                ("@portal", note.Portal),
                ("@number", note.Number));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static TimeSpan Longer(TimeSpan age) => age < TimeSpan.FromSeconds(15) ? TimeSpan.FromSeconds(15) : age;

    // Sorts as text.
    private static string Text(DateTime utc) => utc.ToString("O", CultureInfo.InvariantCulture);

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
