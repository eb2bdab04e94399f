using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Security;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security;

/// <summary>The roles of the current portal.</summary>
internal sealed class RoleDirectory(DurableContext accounts)
{
    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public Task<PlatformRole?> FindAsync(string name, CancellationToken cancellationToken)
    {
        var normalized = Normalize(name);
        return accounts.Roles.FirstOrDefaultAsync(role => role.NormalizedName == normalized, cancellationToken);
    }

    /// <summary>Those of the names that cannot be given to a person. Everybody has the two implicit roles already.</summary>
    public async Task<IReadOnlyList<string>> UnknownAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var wanted = names.Select(Normalize).ToList();
        var known = await accounts.Roles.Where(role => wanted.Contains(role.NormalizedName!))
            .Select(role => role.NormalizedName!).ToListAsync(cancellationToken);
        known.Add(Normalize(WellKnownRoles.Administrator));
        string[] implicitly = [Normalize(WellKnownRoles.Anonymous), Normalize(WellKnownRoles.Authenticated)];
        return [.. names.Where(name => !known.Contains(Normalize(name)) || implicitly.Contains(Normalize(name)))];
    }

    /// <summary>A role of that name, taken up by the context. Its id is its name, so that the same recipe makes the same row.</summary>
    public PlatformRole Add(string name)
    {
        var role = new PlatformRole { Id = Normalize(name), Name = name.Trim(), NormalizedName = Normalize(name) };
        accounts.Roles.Add(role);
        return role;
    }

    /// <summary>Makes the row of the administrator's role, which every portal has, when no recipe has named it yet.</summary>
    public async Task EnsureAdministratorAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(WellKnownRoles.Administrator, cancellationToken) is null)
        {
            Add(WellKnownRoles.Administrator);
            await accounts.SaveChangesAsync(cancellationToken);
        }
    }
}
