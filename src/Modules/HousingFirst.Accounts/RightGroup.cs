using System.Collections.Immutable;

namespace HousingFirst.Accounts;

/// <summary>Rights that stand together, in words.</summary>
/// <param name="Title">What they are about: a module, or one of the things that a family of rights is for.</param>
/// <param name="Family">What people call the family; null for a module's own rights.</param>
/// <param name="Rights">The rights.</param>
internal sealed record RightGroup(string Title, string? Family, ImmutableArray<Right> Rights);
