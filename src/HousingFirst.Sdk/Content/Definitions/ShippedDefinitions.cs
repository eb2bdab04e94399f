using System.Reflection;

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Content definitions that a feature brings, as an embedded file in the form of <see cref="ContentDefinitionRecords"/>.</summary>
/// <param name="Assembly">The module.</param>
/// <param name="Path">Path of the embedded file, as in the project.</param>
public sealed record ShippedDefinitions(Assembly Assembly, string Path);
