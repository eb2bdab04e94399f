using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace HousingFirst.Platform.Portals;

/// <summary>The host's one key ring, kept in the host store. The framework's contract is synchronous.</summary>
internal sealed class KeyRing(HostConnections connections) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = connections.Open();
        using var command = connection.Command($"SELECT xml FROM {connections.Schema}data_protection_key");
        using var reader = command.ExecuteReader();
        var elements = new List<XElement>();
        while (reader.Read())
        {
            elements.Add(XElement.Parse(reader.GetString(0)));
        }

        return elements;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var connection = connections.Open();
        using var command = connection.Command(
            $"INSERT INTO {connections.Schema}data_protection_key (name, xml) VALUES (@name, @xml) "
            + "ON CONFLICT (name) DO UPDATE SET xml = excluded.xml",
            ("@name", friendlyName),
            ("@xml", element.ToString(SaveOptions.DisableFormatting)));
        command.ExecuteNonQuery();
    }
}
