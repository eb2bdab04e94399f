namespace HousingFirst.Sdk.Content;

/// <summary>A part that has a class.</summary>
/// <param name="PartType">The class; its name is the part's.</param>
public sealed record ContentPartRegistration(Type PartType);
