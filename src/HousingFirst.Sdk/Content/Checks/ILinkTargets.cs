namespace HousingFirst.Sdk.Content.Checks;

/// <summary>Says whether addresses within the portal lead somewhere.</summary>
public interface ILinkTargets
{
    /// <summary>
    /// Whether something stands at an address. Features are asked first; of an address that none of them knows it is enough that a page of an
    /// enabled feature may stand there.
    /// </summary>
    ValueTask<bool> ExistsAsync(LinkAddress address, CancellationToken cancellationToken);
}
