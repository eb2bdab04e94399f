using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Media;

internal sealed class ChapterMediaIndexProvider : IndexProvider<ChapterVersion, ChapterMediaIndex>
{
    private const int LongestPath = 400;

    public override IEnumerable<ChapterMediaIndex> MapMany(ChapterVersion document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.State is ChapterState.Superseded or ChapterState.Withdrawn or ChapterState.Discarded
            ? []
            : MediaNames.AllIn(document.Body).Where(path => path.Length <= LongestPath)
                .Select(path => new ChapterMediaIndex(path, document.ManualId, document.ChapterId));
    }
}
