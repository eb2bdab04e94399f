using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Audit;

/// <summary>
/// The names of keys in the host store. They tell nothing of the keys; whoever changes them keeps the host from starting and no more.
/// </summary>
internal sealed class AuditKeyRegister(HostConnections connections) : IAuditKeyRegister
{
    public IReadOnlySet<string> Read()
    {
        using var connection = connections.Open();
        using var command = connection.Command($"SELECT id FROM {connections.Schema}audit_key");
        using var reader = command.ExecuteReader();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }

    public void Add(string id)
    {
        using var connection = connections.Open();
        using var command = connection.Command($"INSERT INTO {connections.Schema}audit_key (id) VALUES (@id) ON CONFLICT (id) DO NOTHING", ("@id", id));
        command.ExecuteNonQuery();
    }
}
