namespace HousingFirst.Manuals.Shelves;

/// <summary>That people with some roles say of a manual that they have read and understood it.</summary>
/// <param name="Roles">Names of the roles.</param>
/// <param name="Round">Counted up whenever they shall say so anew.</param>
public sealed record ReadingDemand(IReadOnlyList<string> Roles, int Round)
{
    /// <summary>Whether it is asked of somebody with these roles.</summary>
    internal bool Concerns(IReadOnlySet<string> roles) => Roles.Any(roles.Contains);
}
