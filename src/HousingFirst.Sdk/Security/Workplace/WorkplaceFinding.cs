namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>Something that is wrong with a provider, or with how it is set up.</summary>
/// <param name="Problem">What.</param>
/// <param name="Detail">The name, number or address that it is about; empty where there is none.</param>
public sealed record WorkplaceFinding(WorkplaceProblem Problem, string Detail = "");
