namespace HousingFirst.Sdk.Content.Routing;

/// <summary>A first path segment that belongs to a feature's own pages, so that no portal may take it for its prefix.</summary>
/// <param name="Segment">The segment in lower case.</param>
/// <param name="HoldsContent">Whether content items stand under it too; else none may.</param>
public sealed record ReservedPath(string Segment, bool HoldsContent);
