namespace HousingFirst.Guidance.Links;

/// <summary>Turns links within the guidance into addresses for the current reader. What the reader cannot open has none.</summary>
internal sealed class GuidanceLinks(IPortalExtensions extensions)
{
    public async Task<Func<string, string?>> ResolverAsync(CancellationToken cancellationToken)
    {
        Dictionary<string, string> addresses = new(StringComparer.Ordinal);
        foreach (var targets in extensions.All<IGuidanceTargets>())
        {
            foreach (var (written, address) in await targets.ListAsync(cancellationToken))
            {
                addresses.TryAdd(written, address);
            }
        }

        return url => addresses.GetValueOrDefault(url);
    }
}
