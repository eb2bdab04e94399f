namespace HousingFirst.Sdk.Content.Checks;

/// <summary>Knows which addresses of its feature there are, so that links to others are told as broken. Made once a request.</summary>
public interface ILinkTarget
{
    /// <summary>
    /// Whether something stands at an address that readers can come to; whoever they are, for there may be nobody who asks. Null when the address
    /// is not the feature's.
    /// </summary>
    ValueTask<bool?> FindAsync(LinkAddress address, CancellationToken cancellationToken);
}
