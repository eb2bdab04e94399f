namespace HousingFirst.Guidance.Calculators.Caseload;

/// <summary>Where citizens are in their course, and how much that weighs.</summary>
/// <param name="Key">Its name for programs and in addresses. Never changes.</param>
/// <param name="Label">What it is called.</param>
/// <param name="English">What it is called for programs.</param>
/// <param name="Weight">How much of a worker's time it takes beside others.</param>
internal sealed record CaseloadState(string Key, string Label, string English, decimal Weight);
