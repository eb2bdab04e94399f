using System.Collections.Immutable;

namespace HousingFirst.Sdk.Content.Checks;

/// <summary>An address within the portal.</summary>
/// <param name="Path">Its path without slashes around it, decoded: <c>manualer/cti</c>; empty for the front page.</param>
/// <param name="Fragment">The place on the page, or null.</param>
public sealed record LinkAddress(string Path, string? Fragment)
{
    private const string OfThePortal = "~/";

    /// <summary>Its segments.</summary>
    public ImmutableArray<string> Segments { get; } = [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The address that stored text means by <c>~/…</c>; null for any other.</summary>
    public static LinkAddress? Of(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (!written.StartsWith(OfThePortal, StringComparison.Ordinal))
        {
            return null;
        }

        var place = written.IndexOf('#', StringComparison.Ordinal);
        var path = (place < 0 ? written : written[..place]).Split('?')[0][OfThePortal.Length..];
        return new(
            Uri.UnescapeDataString(path).Trim('/'),
            place < 0 || place == written.Length - 1 ? null : Uri.UnescapeDataString(written[(place + 1)..]));
    }
}
