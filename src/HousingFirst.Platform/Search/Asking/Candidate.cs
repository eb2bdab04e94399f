namespace HousingFirst.Platform.Search.Asking;

/// <summary>An entry that may be an answer.</summary>
internal sealed record Candidate(
    long Id, byte[] Terms, string Url, string Type, string? Method, string Collection, int? OverdueFrom, double Weight);
