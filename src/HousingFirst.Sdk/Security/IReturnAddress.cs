namespace HousingFirst.Sdk.Security;

/// <summary>Guards the addresses that a request asks to be sent on to.</summary>
public interface IReturnAddress
{
    /// <summary>
    /// The address when it leads to a page of the current portal, otherwise the portal's front page. Addresses of other hosts
    /// and of other portals of this host never come back from here.
    /// </summary>
    /// <param name="address">An address with path base, as it stands in the browser; null is the front page.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    ValueTask<string> OrFrontPageAsync(string? address, CancellationToken cancellationToken);
}
