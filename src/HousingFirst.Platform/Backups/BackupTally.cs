using System.Data.Common;
using System.Text;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Backups;

/// <summary>What a backup's manifest says of rows, counted while they pass.</summary>
internal sealed class BackupTally(DocumentTypes types, BackupMeter meter)
{
    private readonly DocumentType _mediaFile = types.Of(typeof(MediaFile));

    public SortedDictionary<string, long> Documents { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Media { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> EncryptionKeys { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> TrailKeys { get; } = new(StringComparer.Ordinal);

    public long LastEntry { get; private set; }

    /// <summary>What is done with each row of a table.</summary>
    public Action<DbDataReader> For(DurableTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        int Of(string column) => table.Columns.Select(known => known.Name).ToList().IndexOf(column);
        switch (table.Name)
        {
            case "Document":
                var (id, type, body, key) = (Of("Id"), Of("Type"), Of("Body"), Of("KeyId"));
                return row => Document(row.GetInt64(id), row.GetString(type), row, body, row.IsDBNull(key) ? null : row.GetString(key));
            case "AuditRow":
                var number = Of("Number");
                return row => LastEntry = Math.Max(LastEntry, row.GetInt64(number));
            case "AuditSegment":
                var sealedWith = Of("KeyId");
                return row => TrailKeys.Add(row.GetString(sealedWith));
            default:
                return static _ => { };
        }
    }

    private void Document(long id, string type, DbDataReader row, int body, string? key)
    {
        Documents[type] = Documents.GetValueOrDefault(type) + 1;
        meter.AddDocuments(1);
        if (key is not null)
        {
            EncryptionKeys.Add(key);
        }
        else if (type == _mediaFile.Name)
        {
            Media.Add(((MediaFile)_mediaFile.Read(id, Encoding.UTF8.GetBytes(row.GetString(body)))).Hash);
        }
    }
}
