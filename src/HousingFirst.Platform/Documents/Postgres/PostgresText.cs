namespace HousingFirst.Platform.Documents.Postgres;

/// <summary>
/// PostgreSQL's texts cannot hold the character NUL, which anybody can send. It is bound as U+FFFD, as browsers read it: a look-up with it
/// finds nothing instead of failing.
/// </summary>
internal static class PostgresText
{
    public static string Bindable(string text) => text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\uFFFD') : text;
}
