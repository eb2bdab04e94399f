namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>What is typed about a person. Prints nothing of it.</summary>
internal sealed record PersonForm
{
    /// <summary>The name that others see.</summary>
    public string? Name { get; init; }

    /// <summary>The address to sign in with; only when the account is made.</summary>
    public string? Mail { get; init; }

    /// <summary>Names of the roles that were ticked.</summary>
    public List<string> Roles { get; init; } = [];

    /// <summary>The roles as the form was opened with, divided by commas.</summary>
    public string? RolesBefore { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(PersonForm);
}
