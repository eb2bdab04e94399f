namespace HousingFirst.Platform.Portals;

/// <summary>Why a portal cannot be made or changed. One line for the operator.</summary>
/// <param name="Code">Stable code for scripts.</param>
/// <param name="Message">What is in the way, and what to do.</param>
internal sealed record PortalProblem(string Code, string Message);
