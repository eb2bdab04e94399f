using HousingFirst.Sdk.Content.Definitions;

namespace HousingFirst.Platform.Content.Display;

/// <summary>A field as it is shown.</summary>
/// <param name="Definition">Its definition.</param>
/// <param name="DisplayName">Name shown to people.</param>
internal sealed record FieldLayout(ContentPartFieldDefinition Definition, string DisplayName);
