namespace HousingFirst.Platform.Security;

/// <summary>Who an endpoint says may call it. Where it says several things, the strictest counts.</summary>
internal enum EndpointAccess
{
    /// <summary>It says nothing, and nobody is let in.</summary>
    Undeclared,

    /// <summary>Everybody, whatever the portal's audience.</summary>
    Everybody,

    /// <summary>Whoever the portal's audience admits.</summary>
    Readers,

    /// <summary>Readers whose role carries a permission.</summary>
    Permission,

    /// <summary>Operators of the host.</summary>
    Host,
}
