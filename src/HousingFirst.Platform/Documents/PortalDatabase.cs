using Npgsql;

namespace HousingFirst.Platform.Documents;

/// <summary>Where a portal's rows are.</summary>
internal abstract record PortalDatabase
{
    private PortalDatabase()
    {
    }

    /// <summary>What gates and caches are keyed by.</summary>
    public abstract string Key { get; }

    /// <summary>Keeps connection strings out of logs and messages.</summary>
    public sealed override string ToString() => Key;

    /// <summary>A file of its own.</summary>
    public sealed record Sqlite : PortalDatabase
    {
        public Sqlite(string path)
        {
            Path = System.IO.Path.GetFullPath(path);
        }

        public string Path { get; }

        public override string Key => $"sqlite:{Path}";
    }

    /// <summary>A schema of its own in the one database that the data source leads to.</summary>
    public sealed record Postgres(NpgsqlDataSource Source, string Schema) : PortalDatabase
    {
        /// <summary>The schema's name as it stands in statements.</summary>
        public string QuotedSchema => $"\"{Schema.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

        public override string Key => $"postgres:{Schema}";
    }
}
