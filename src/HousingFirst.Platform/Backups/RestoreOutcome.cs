using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Backups;

/// <summary>What came of bringing a backup back, or of trying to.</summary>
internal sealed record RestoreOutcome(RestoreReport? Report, PortalProblem? Problem);
