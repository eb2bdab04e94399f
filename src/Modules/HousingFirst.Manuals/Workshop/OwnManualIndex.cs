using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Workshop;

internal sealed record OwnManualIndex([property: Indexed(Unique = true)] string ManualId);
