namespace HousingFirst.Manuals.Shipping;

/// <summary>The line by which a module gives a manual.</summary>
public static class ManualModuleBuilderExtensions
{
    /// <summary>
    /// Gives the manual that is embedded under the folder, e.g. <c>Manual/da</c>. A portal that has the feature on and names no edition
    /// reads this one.
    /// </summary>
    public static IModuleBuilder AddManual(this IModuleBuilder module, string folder)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension(new ShippedManual(module.Assembly, folder));
    }
}
