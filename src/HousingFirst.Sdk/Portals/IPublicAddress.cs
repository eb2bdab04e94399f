namespace HousingFirst.Sdk.Portals;

/// <summary>
/// Where the current portal is reached from outside, for links in mails. Comes from what the host was told, never from a request:
/// whoever sends a request chooses the host name in it.
/// </summary>
public interface IPublicAddress
{
    /// <summary>The full address of a page, or null where the host was not told its own.</summary>
    /// <param name="portalRelative">The page, starting with <c>~/</c>.</param>
    Uri? Of(string portalRelative);
}
