namespace HousingFirst.Sdk.Content;

/// <summary>A field type that has a class.</summary>
/// <param name="FieldType">The class; its name is the field type's.</param>
public sealed record ContentFieldRegistration(Type FieldType);
