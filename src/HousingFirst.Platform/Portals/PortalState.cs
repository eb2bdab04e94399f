namespace HousingFirst.Platform.Portals;

/// <summary>What a portal's registry row says of it.</summary>
internal enum PortalState
{
    /// <summary>Named, but not composed yet.</summary>
    Uninitialized,

    /// <summary>Answers requests.</summary>
    Running,

    /// <summary>Taken out of service; nothing of it is lost.</summary>
    Disabled,
}
