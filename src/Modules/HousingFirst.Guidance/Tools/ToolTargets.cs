using HousingFirst.Guidance.Links;
using HousingFirst.Guidance.Reading;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Guidance.Tools;

/// <summary>Tools as targets of links.</summary>
internal sealed class ToolTargets(ShippedTools tools, IPageFrame frame) : IGuidanceTargets
{
    public ValueTask<IReadOnlyDictionary<string, string>> ListAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyDictionary<string, string>>(
        tools.All.ToDictionary(
            tool => new GuidanceLink(GuidanceLink.Tool, tool.Id).ToString(), tool => frame.Url("~" + ToolAddresses.Guide(tool.Id)), StringComparer.Ordinal));
}
