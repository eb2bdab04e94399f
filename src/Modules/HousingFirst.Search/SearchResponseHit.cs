namespace HousingFirst.Search;

/// <summary>A hit as the API answers it.</summary>
internal sealed record SearchResponseHit(
    string Title, string Heading, string Url, string Snippet, string Type, string? Method, string Module, double Score);
