using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>Something that a role may be allowed to do. Names are global and stand in recipes.</summary>
/// <param name="Name">The name, English PascalCase, such as <c>EditContent</c>.</param>
/// <param name="ImpliedBy">Names of permissions that include this one.</param>
public sealed record Permission(string Name, ImmutableArray<string> ImpliedBy)
{
    /// <summary>A permission that no other implies.</summary>
    public Permission(string name)
        : this(name, [])
    {
    }
}
