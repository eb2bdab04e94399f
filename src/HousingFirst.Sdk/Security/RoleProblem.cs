namespace HousingFirst.Sdk.Security;

/// <summary>Why a role cannot be as asked.</summary>
/// <param name="Code">Stable name, such as <c>role.name-taken</c>; texts for people are keyed by it.</param>
public abstract record RoleProblem(string Code)
{
    /// <summary>The portal has no such role.</summary>
    public sealed record Unknown() : RoleProblem("role.unknown");

    /// <summary>A name has letters, digits, spaces and hyphens, at most 64, and is none that audiences use.</summary>
    public sealed record NameInvalid() : RoleProblem("role.name-invalid");

    /// <summary>There is a role of that name.</summary>
    public sealed record NameTaken() : RoleProblem("role.name-taken");

    /// <summary>The description is longer than 300 characters.</summary>
    public sealed record DescriptionTooLong() : RoleProblem("role.description-long");

    /// <summary>The role belongs to every portal: the administrator's rights are all, and it cannot go.</summary>
    public sealed record BuiltIn() : RoleProblem("role.built-in");

    /// <summary>People have the role.</summary>
    /// <param name="People">How many.</param>
    public sealed record InUse(int People) : RoleProblem("role.in-use");

    /// <summary>The role carries, or shall carry, something that the person who asks may not do themselves.</summary>
    public sealed record BeyondOwnRights() : RoleProblem("role.beyond-own");

    /// <summary>Somebody else changed the role meanwhile.</summary>
    public sealed record Stale() : RoleProblem("role.stale");
}
