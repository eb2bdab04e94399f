namespace HousingFirst.Sdk.Administration;

/// <summary>Why settings cannot be saved as they were typed.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Message">What is wrong and what to do, in the reader's language.</param>
public sealed record SettingsProblem(string Field, string Message);
