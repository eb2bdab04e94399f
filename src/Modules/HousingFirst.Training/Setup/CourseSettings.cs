using HousingFirst.Sdk.Portals;

namespace HousingFirst.Training.Setup;

/// <summary>What a portal wants of a course; null leaves what it has.</summary>
/// <param name="Audience">Who may see it.</param>
/// <param name="Material">Who may read its lessons.</param>
/// <param name="Order">Its place in the catalogue.</param>
internal sealed record CourseSettings(Audience? Audience, Audience? Material, int? Order);
