using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Workshop;

internal sealed class ChapterVersionIndexProvider : IndexProvider<ChapterVersion, ChapterVersionIndex>
{
    public override ChapterVersionIndex? Map(ChapterVersion document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.ManualId, document.ChapterId, document.Number, document.State, document.NextReview);
    }
}
