using System.Data.Common;

namespace HousingFirst.Platform.Documents;

/// <summary>A document as it was read: its bytes are not yet an object.</summary>
internal readonly record struct StoredDocument(long Id, long Version, byte[] Body)
{
    /// <summary>The columns that <see cref="Read"/> expects.</summary>
    public const string Columns = "d.\"Id\", d.\"Version\", d.\"Body\"";

    public static StoredDocument Read(DbDataReader reader) => new(reader.GetInt64(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2));
}
