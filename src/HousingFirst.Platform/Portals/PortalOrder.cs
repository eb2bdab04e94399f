namespace HousingFirst.Platform.Portals;

/// <summary>A portal to be made.</summary>
/// <param name="Name">Its name in the registry.</param>
/// <param name="Recipe">Path of a recipe file, or the name of a recipe that the host or a module ships.</param>
/// <param name="Host">Host name by which it is found, or null.</param>
/// <param name="Prefix">First path segment by which it is found, or null. The default portal needs neither.</param>
/// <param name="Title">Overrides the recipe's <c>SiteName</c>.</param>
/// <param name="Admin">The first administrator, or null.</param>
internal sealed record PortalOrder(string Name, string Recipe, string? Host, string? Prefix, string? Title, AdminAccount? Admin);
