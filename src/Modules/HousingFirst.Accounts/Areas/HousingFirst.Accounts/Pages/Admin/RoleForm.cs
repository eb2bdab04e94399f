namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>What is typed and ticked about a role.</summary>
internal sealed record RoleForm
{
    /// <summary>Its name; only when it is made.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Names of the permissions that were ticked.</summary>
    public List<string> Permissions { get; init; } = [];

    /// <summary>The role's stamp as the form was opened with.</summary>
    public string? Stamp { get; init; }
}
