namespace HousingFirst.Platform.Portals;

/// <summary>The names of things in the host's data folder.</summary>
internal sealed class DataFolder
{
    public DataFolder(string root)
    {
        Root = Path.GetFullPath(root);
        Portals = Path.Combine(Root, "Portals");
        Staging = Path.Combine(Root, ".staging");
    }

    public string Root { get; }

    /// <summary>One folder a portal.</summary>
    public string Portals { get; }

    /// <summary>Portals that are being built; whatever stands here when the host starts was never finished.</summary>
    public string Staging { get; }

    public string HostDatabase => Path.Combine(Root, "host.db");

    /// <summary>The key of audit trails, unless the settings name another place.</summary>
    public string AuditKey => Path.Combine(Root, "keys", "audit.key");

    /// <summary>The host's own notes of how long audit trails are, one file a portal: where no database reaches.</summary>
    public string AuditNotes => Path.Combine(Root, "audit");

    public string LockFile => Path.Combine(Root, "host.lock");

    public string Portal(string folder) => Path.Combine(Portals, folder);

    public void Create()
    {
        Directory.CreateDirectory(Portals);
        Directory.CreateDirectory(Staging);
    }
}
