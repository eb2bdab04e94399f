namespace HousingFirst.Sdk.Guidance;

/// <summary>Gives cards for the overview of the portal's guidance. Called when the overview is made; a portal without guidance never asks.</summary>
public interface IGuidanceCardProvider
{
    /// <summary>The cards, whoever may see them.</summary>
    ValueTask<IReadOnlyList<GuidanceCard>> ListAsync(CancellationToken cancellationToken);
}
