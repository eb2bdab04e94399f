using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Readings;

internal sealed class ManualReadingIndexProvider : IndexProvider<ManualReading, ManualReadingIndex>
{
    public override ManualReadingIndex? Map(ManualReading document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.ManualId, document.AccountId, document.Round, document.AtUtc);
    }
}
