namespace HousingFirst.Guidance.Calculators.Demand;

/// <summary>A day as programs get it.</summary>
/// <param name="Id">What is due.</param>
/// <param name="Day">The day.</param>
/// <param name="Text">The same in words.</param>
internal sealed record DemandDay(string Id, DateOnly Day, string Text);
