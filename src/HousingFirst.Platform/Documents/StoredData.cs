using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Documents;

internal sealed class StoredData(PortalConnection connection, IOptions<HostOptions> options) : IStoredData
{
    public StoredDataPlace Place => new(connection.Database is PortalDatabase.Postgres, options.Value.RunBy);

    public async Task<IReadOnlyDictionary<string, long>> CountDocumentsAsync(CancellationToken cancellationToken)
    {
        var counts = await connection.ReadAsync(
            new("""SELECT "Type", COUNT(*) FROM "Document" GROUP BY "Type" """),
            static row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)),
            cancellationToken);
        return counts.ToDictionary(StringComparer.Ordinal);
    }
}
