using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>A role of the current portal.</summary>
/// <param name="Name">Its name, which accounts and audiences refer to.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Permissions">The permissions written in it, also those that no enabled feature declares; empty for the administrator, who has all.</param>
/// <param name="People">How many accounts have it.</param>
/// <param name="Stamp">Stands for description and permissions as they are; a change that names another stamp is stale.</param>
public sealed record Role(string Name, string Description, ImmutableSortedSet<string> Permissions, int People, string Stamp);
