namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>Which roles need a second factor, and from when.</summary>
internal sealed record FactorsForm
{
    /// <summary>The roles that are ticked.</summary>
    public List<string> Roles { get; init; } = [];

    /// <summary>The first day, as a date field writes it; empty for at once.</summary>
    public string? From { get; init; }
}
