using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Content.Checks;

internal sealed class ContentChecks(IPortalExtensions extensions) : IContentChecks
{
    public async Task<IReadOnlyList<ContentFinding>> RunAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ContentCheckup checkup = new() { Item = item, Passages = PassageReader.Read(item) };
        foreach (var check in extensions.All<IContentCheck>())
        {
            await check.CheckAsync(checkup, cancellationToken);
        }

        return [.. checkup.Findings.OrderByDescending(finding => finding.IsSerious)];
    }
}
