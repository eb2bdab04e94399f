namespace HousingFirst.Sdk.Theming;

/// <summary>Who stands behind the portal and how to reach them. Every line is the portal's own words and may be missing.</summary>
public sealed record ContactBlock
{
    /// <summary>The organisation's full name, e.g. the municipality's or the provider's.</summary>
    public string? Organisation { get; init; }

    /// <summary>Main number as people write it.</summary>
    public string? Phone { get; init; }

    /// <summary>Mail address that the public may write to.</summary>
    public string? Mail { get; init; }

    /// <summary>Street, postal code and town, one line each.</summary>
    public IReadOnlyList<string> AddressLines { get; init; } = [];

    /// <summary>Opening hours, one line each.</summary>
    public IReadOnlyList<string> OpeningHours { get; init; } = [];

    /// <summary>Registration numbers (CVR, P-number, EAN) as free text, one line each; never interpreted.</summary>
    public IReadOnlyList<string> Registrations { get; init; } = [];

    /// <summary>The on-call number, if there is one.</summary>
    public OnCallNumber? OnCall { get; init; }
}
