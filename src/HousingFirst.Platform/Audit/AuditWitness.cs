using System.Text.Json;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Audit;

/// <summary>
/// The notes of how long chains are as this host alone keeps them: files in its own folder. Whoever can write the databases, and puts
/// chain and note back to what they were, cannot reach these. What other hosts have added since makes them old, not wrong.
/// </summary>
internal sealed class AuditWitness(DataFolder folder)
{
    /// <summary>The note, or null where this host has none that can be read.</summary>
    public AuditHead? Read(string portal)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditHead>(File.ReadAllBytes(PathOf(portal)));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    public void Write(string portal, AuditHead head)
    {
        Directory.CreateDirectory(folder.AuditNotes);
        var written = $"{PathOf(portal)}.{Guid.NewGuid():N}";
        using (var file = new FileStream(written, FileMode.CreateNew))
        {
            JsonSerializer.Serialize(file, head);
            file.Flush(flushToDisk: true);
        }

        File.Move(written, PathOf(portal), overwrite: true);
    }

    public void Remove(string portal)
    {
        if (Directory.Exists(folder.AuditNotes))
        {
            File.Delete(PathOf(portal));
        }
    }

    private string PathOf(string portal) => Path.Combine(folder.AuditNotes, $"{portal}.json");
}
