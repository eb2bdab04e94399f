namespace HousingFirst.Cti.Dates;

/// <summary>A phase as programs get it.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal sealed record PhaseAnswer(string Phase, DateOnly First, DateOnly Last);
