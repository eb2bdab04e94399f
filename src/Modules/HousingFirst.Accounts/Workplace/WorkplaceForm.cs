using HousingFirst.Sdk.Security.Workplace;

namespace HousingFirst.Accounts.Workplace;

/// <summary>What is typed on the page that sets up sign-in at the workplace. Lists are typed a line each.</summary>
internal sealed record WorkplaceForm
{
    private static readonly char[] Separators = ['\n', '\r', ',', ';'];

    public bool IsOn { get; init; }

    public string? Name { get; init; }

    public string? Authority { get; init; }

    public string? ClientId { get; init; }

    /// <summary>A new secret; empty keeps the one that is there.</summary>
    public string? Secret { get; init; }

    /// <summary>Whether the secret that is there is taken away.</summary>
    public bool WithoutSecret { get; init; }

    public string? MailDomains { get; init; }

    public string? Tenants { get; init; }

    public bool LinksByMail { get; init; }

    public bool MakesAccounts { get; init; }

    public string? NewRole { get; init; }

    public string? RoleClaim { get; init; }

    /// <summary>A line each: a value of the claim, an equals sign, a role.</summary>
    public string? Roles { get; init; }

    public string? SecondFactors { get; init; }

    /// <summary>The secret as it is to be kept: null is the one that is there.</summary>
    public string? NewSecret => WithoutSecret ? "" : string.IsNullOrWhiteSpace(Secret) ? null : Secret.Trim();

    /// <param name="nameOf">What to write for a role, so that the same is read again.</param>
    public static WorkplaceForm Of(WorkplaceSettings settings, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(nameOf);
        return new()
        {
            IsOn = settings.IsOn,
            Name = settings.Name,
            Authority = settings.Authority,
            ClientId = settings.ClientId,
            MailDomains = string.Join('\n', settings.MailDomains),
            Tenants = string.Join('\n', settings.Tenants),
            LinksByMail = settings.LinksByMail,
            MakesAccounts = settings.MakesAccounts,
            NewRole = settings.NewRole,
            RoleClaim = settings.RoleClaim,
            Roles = string.Join('\n', settings.Roles.Select(given => $"{given.Value} = {nameOf(given.Role)}")),
            SecondFactors = string.Join('\n', settings.SecondFactors),
        };
    }

    /// <param name="roleOf">The role that somebody means who writes a name.</param>
    public WorkplaceSettings ToSettings(Func<string, string> roleOf) => new()
    {
        IsOn = IsOn,
        Name = Trimmed(Name),
        Authority = Trimmed(Authority),
        ClientId = Trimmed(ClientId),
        MailDomains = [.. Lines(MailDomains).Select(domain => domain.TrimStart('@').ToLowerInvariant())],
        Tenants = Lines(Tenants),
        LinksByMail = LinksByMail,
        MakesAccounts = MakesAccounts,
        NewRole = Trimmed(NewRole),
        RoleClaim = Trimmed(RoleClaim),
        Roles = [.. RoleLines().Select(Split).OfType<WorkplaceRole>().Select(given => given with { Role = roleOf(given.Role) })],
        SecondFactors = Lines(SecondFactors),
    };

    /// <summary>The first line on roles that cannot be read, or null.</summary>
    public string? UnreadableRole() => RoleLines().FirstOrDefault(line => Split(line) is null);

    /// <summary>Prints nothing of it: it holds a secret.</summary>
    public override string ToString() => nameof(WorkplaceForm);

    // A value may hold an equals sign, as names in directories do; a role's name does not.
    private static WorkplaceRole? Split(string line) => line.LastIndexOf('=') is > 0 and var at && line[(at + 1)..].Trim() is { Length: > 0 } role
        ? new(line[..at].Trim(), role)
        : null;

    private IEnumerable<string> RoleLines() =>
        (Roles ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Trimmed(string? text) => text?.Trim() ?? "";

    private static List<string> Lines(string? text) =>
        [.. (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
