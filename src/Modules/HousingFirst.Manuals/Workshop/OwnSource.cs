using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Workshop;

/// <summary>A source that the portal has found itself.</summary>
internal sealed record OwnSource(string Key, string Title, string Publisher, int? Year, string? Url, DateOnly Read)
{
    public ManualSource ToSource() => new(Key, Title, Publisher, Year, Url is null ? null : new Uri(Url), Read, null);
}
