using System.Collections.Immutable;
using HousingFirst.Sdk.Administration;

namespace HousingFirst.Backups;

/// <summary>A row of the sheet: what is kept, how much there is of it, and which roles can read it.</summary>
/// <param name="Holding">What the feature says.</param>
/// <param name="Documents">How many documents there are; null where it stands elsewhere.</param>
/// <param name="Roles">Names of roles, the administrator's too.</param>
internal sealed record DataSheetRow(DataHolding Holding, long? Documents, ImmutableArray<string> Roles);
