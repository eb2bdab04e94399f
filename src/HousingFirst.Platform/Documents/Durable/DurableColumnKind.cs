namespace HousingFirst.Platform.Documents.Durable;

/// <summary>What a column of a durable table holds, whichever database it stands in. The names stand in backups.</summary>
internal enum DurableColumnKind
{
    Text,
    Number,
    Truth,
    Bytes,

    /// <summary>An instant, in UTC.</summary>
    Instant,

    /// <summary>A text that PostgreSQL reads as JSON.</summary>
    Json,
}
