namespace HousingFirst.Platform.Portals;

/// <summary>Whether a portal can be made as ordered, beside those there are.</summary>
internal static class PortalOrderRules
{
    /// <param name="order">What is asked for.</param>
    /// <param name="existing">The portals there are.</param>
    /// <param name="pages">First path segments of the modules' own pages: a prefix of that name would hide them in the default portal.</param>
    public static PortalProblem? Refuse(PortalOrder order, IReadOnlyCollection<PortalRecord> existing, IReadOnlySet<string> pages)
    {
        if (PortalNames.Refuse(order.Name) is { } badName)
        {
            return new("portal.name", badName);
        }

        if (order.Prefix is { } prefix && PortalNames.Refuse(prefix) is { } badPrefix)
        {
            return new("portal.prefix", badPrefix);
        }

        if (order.Prefix is not null && pages.Contains(order.Prefix))
        {
            return new("portal.prefix", $"The prefix {order.Prefix} is the address of pages that portals have; choose another.");
        }

        if (order.Host is { } host && PortalNames.RefuseHost(host) is { } badHost)
        {
            return new("portal.host", badHost);
        }

        if (order is { Host: not null, Prefix: not null })
        {
            return new("portal.two-addresses", "A portal is found by --host or by --prefix, not by both.");
        }

        if (order is { Host: null, Prefix: null } && order.Name != PortalRecord.DefaultName)
        {
            return new("portal.no-address", $"Give the portal {order.Name} a --host or a --prefix; only the portal default answers everywhere else.");
        }

        return existing.FirstOrDefault(portal =>
                portal.Name == order.Name
                || (order.Prefix is not null && portal.Prefix == order.Prefix)
                || (order.Host is not null && string.Equals(portal.Host, order.Host, StringComparison.OrdinalIgnoreCase))) is { } taken
            ? new("portal.taken", $"The portal {taken.Name} already has that name or address.")
            : null;
    }
}
