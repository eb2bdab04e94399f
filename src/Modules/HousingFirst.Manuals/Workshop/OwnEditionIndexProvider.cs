using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Workshop;

internal sealed class OwnEditionIndexProvider : IndexProvider<OwnEdition, OwnEditionIndex>
{
    public override OwnEditionIndex? Map(OwnEdition document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return EditionNumber.TryParse(document.Number, out var number)
            ? new(document.ManualId, number.Year, number.Number, document.Hash)
            : null;
    }
}
