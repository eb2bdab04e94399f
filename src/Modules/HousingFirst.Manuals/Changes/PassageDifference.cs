using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Differences;

namespace HousingFirst.Manuals.Changes;

/// <summary>Compares a passage as two editions have it.</summary>
public static class PassageDifference
{
    /// <summary>Words of both with what became of them; all removed when the passage is gone. Pure.</summary>
    public static ImmutableArray<DiffBlock> Between(ManualPassage before, ManualPassage? after)
    {
        ArgumentNullException.ThrowIfNull(before);
        return TextDiff.Between(WordsOf(before), after is null ? "" : WordsOf(after));
    }

    private static string WordsOf(ManualPassage passage) => passage.Box is null
        ? string.Join('\n', passage.Section.Parts.Select(part => $"{part.Title}\n{SectionText.Of(part)}").Prepend($"{passage.Title}\n{SectionText.Of(passage.Section)}"))
        : SectionText.Of(passage.Section with { Text = passage.Text });
}
