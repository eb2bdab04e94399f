namespace HousingFirst.Sdk.Security;

/// <summary>
/// Rights over the host, which stand outside every portal: they belong to the people whom the host's configuration names
/// (<c>HousingFirst:Operators</c>), while they are signed in to the default portal. An administrator of a portal has none.
/// </summary>
public interface IHostRights
{
    /// <summary>Whether the current person may do this to the host.</summary>
    bool Allows(HostPermission permission);
}
