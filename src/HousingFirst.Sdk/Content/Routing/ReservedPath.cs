namespace HousingFirst.Sdk.Content.Routing;

/// <summary>A first path segment that belongs to a feature's own pages, so that no content item may take it.</summary>
/// <param name="Segment">The segment in lower case.</param>
public sealed record ReservedPath(string Segment);
