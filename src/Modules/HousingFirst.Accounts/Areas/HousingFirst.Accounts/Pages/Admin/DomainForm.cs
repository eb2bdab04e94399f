namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>A mail domain whose people may ask for an invitation.</summary>
internal sealed record DomainForm
{
    /// <summary>The domain.</summary>
    public string? Domain { get; init; }

    /// <summary>The role that its people get.</summary>
    public string? Role { get; init; }
}
