using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Tools;

/// <summary>The tools on the overview.</summary>
internal sealed class ToolCards(ShippedTools tools) : IGuidanceCardProvider
{
    public ValueTask<IReadOnlyList<GuidanceCard>> ListAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<GuidanceCard>>(
        [.. tools.All.Select(tool => new GuidanceCard(tool.Title, tool.Lead, "~" + ToolAddresses.Guide(tool.Id), GuidanceShelf.Tool, tool.Order, Audience.Everybody))]);
}
