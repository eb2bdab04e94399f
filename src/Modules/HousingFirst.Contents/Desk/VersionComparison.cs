using System.Collections.Immutable;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Differences;

namespace HousingFirst.Contents.Desk;

/// <summary>What two versions of an item say differently, by the places that people know from its form. Pure.</summary>
/// <param name="Changes">The places, in the newer version's order; then those that it no longer has.</param>
internal sealed record VersionComparison(ImmutableArray<VersionChange> Changes)
{
    public static VersionComparison Between(ContentItemEdit before, ContentItemEdit after)
    {
        var (old, now) = (Places(before), Places(after));
        return new(
        [
            .. now.Select(place => Compare(old.GetValueOrDefault(place.Key), place.Value)).OfType<VersionChange>(),
            .. old.Where(place => !now.ContainsKey(place.Key)).Select(place => Compare(place.Value, null)).OfType<VersionChange>(),
        ]);
    }

    private static Dictionary<string, (string Label, string Text)> Places(ContentItemEdit item)
    {
        Dictionary<string, (string, string)> places = new(StringComparer.Ordinal);
        foreach (var (element, input) in item.Inputs())
        {
            places[input.Name] = (EditLabels.Of(element, input), input.Kind == EditInputKind.Tick && input.Value != "true" ? "" : string.Join('\n', input.Spoken));
        }

        foreach (var list in item.Lists())
        {
            places[list.Name] = (list.Label, string.Join('\n', list.Items.Select(EditLabels.Of)));
        }

        return places;
    }

    private static VersionChange? Compare((string Label, string Text)? before, (string Label, string Text)? after)
    {
        var (old, now) = (before?.Text ?? "", after?.Text ?? "");
        return old == now ? null : new(after?.Label ?? before!.Value.Label, TextDiff.Between(old, now)); // one of them is there
    }
}
