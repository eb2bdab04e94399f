using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Workshop;

internal sealed class OwnManualIndexProvider : IndexProvider<OwnManual, OwnManualIndex>
{
    public override OwnManualIndex? Map(OwnManual document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.ManualId);
    }
}
