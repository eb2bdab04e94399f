namespace HousingFirst.Platform.Portals;

/// <summary>A portal to be made.</summary>
/// <param name="Name">Its name in the registry.</param>
/// <param name="Recipe">Path of a recipe file, or the name of a recipe that the host or a module ships.</param>
/// <param name="Host">Host name by which it is found, or null.</param>
/// <param name="Prefix">First path segment by which it is found, or null. The default portal needs neither.</param>
/// <param name="Title">Overrides the recipe's <c>SiteName</c>.</param>
/// <param name="Admin">The first administrator, or null.</param>
internal sealed record PortalOrder(string Name, string Recipe, string? Host, string? Prefix, string? Title, AdminAccount? Admin)
{
    /// <summary>Value of <see cref="By"/> for the setup page.</summary>
    public const string BySetup = "setup";

    /// <summary>Value of <see cref="By"/> for the demo portals of a first start.</summary>
    public const string ByDemo = "demo";

    /// <summary>What of the host made the order, as the portal's trail has it; null where who acts says it, such as the command line.</summary>
    public string? By { get; init; }
}
