using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Overlays;

/// <summary>What a portal lays over an edition, as readers see it.</summary>
/// <param name="Provider">Whose words they are: the portal's title.</param>
/// <param name="ByTarget">Entries by the section or box that they belong to.</param>
/// <param name="LinkedManuals">Manuals that the entries link to.</param>
/// <param name="Key">Differs whenever the HTML would; empty without entries, so that portals without one share their pages.</param>
internal sealed record ManualOverlay(
    string Provider, ImmutableDictionary<string, ImmutableArray<OverlayEntry>> ByTarget, ImmutableArray<string> LinkedManuals, string Key)
{
    public static ManualOverlay None { get; } = new("", ImmutableDictionary<string, ImmutableArray<OverlayEntry>>.Empty, [], "");

    /// <summary>Paths of the pictures of the portal's library that the entries show, as they are compared.</summary>
    public ImmutableArray<string> MediaPictures { get; init; } = [];

    /// <param name="provider">Whose words they are.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="marksSections">Whether the text holds sections of the portal's own, which say whose they are.</param>
    public static ManualOverlay Of(string provider, IReadOnlyCollection<OverlayEntry> entries, bool marksSections = false) =>
        entries.Count == 0 && !marksSections
        ? None
        : new(
            provider,
            entries.GroupBy(entry => entry.Target, StringComparer.Ordinal)
                .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal),
            [.. entries.SelectMany(entry => LinksIn(entry.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { provider, entries }))))
        {
            MediaPictures = [.. entries.SelectMany(entry => MediaNames.PicturesIn(entry.Text)).Distinct(StringComparer.Ordinal)],
        };

    public ImmutableArray<OverlayEntry> For(string id) => ByTarget.GetValueOrDefault(id, []);

    public OverlayEntry? ReplacementOf(string sectionId) => For(sectionId).FirstOrDefault(entry => entry.Kind == OverlayKind.Replace);

    private static IEnumerable<string> LinksIn(string text)
    {
        foreach (var inline in ManualMarkdown.Parse(text).Descendants<LinkInline>())
        {
            if (ManualLink.TryParse(inline.Url, out var link) && link.ManualId is { } manual)
            {
                yield return manual;
            }
        }
    }
}
