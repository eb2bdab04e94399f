namespace HousingFirst.Sdk.Search;

/// <summary>A content type whose items are about citizens. They are never indexed for search, whoever may read them.</summary>
/// <param name="ContentType">The type's technical name.</param>
public sealed record ConfidentialContentType(string ContentType);
