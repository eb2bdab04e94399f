using HousingFirst.Sdk.Modules;

namespace HousingFirst.Sdk.Administration;

/// <summary>What a module gives to the administration. Its links come by <see cref="Navigation.INavigationProvider"/>.</summary>
public static class AdminModuleBuilderExtensions
{
    /// <summary>Adds a kind of work to the start page of the administration.</summary>
    public static IModuleBuilder AddWorkList<TProvider>(this IModuleBuilder module)
        where TProvider : class, IWorkListProvider
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension<IWorkListProvider, TProvider>();
    }

    /// <summary>Adds a form to the portal's settings.</summary>
    public static IModuleBuilder AddSettingsSection<TSection>(this IModuleBuilder module)
        where TSection : class, ISettingsSection
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension<ISettingsSection, TSection>();
    }

    /// <summary>Says what the feature keeps, on the sheet of where data lie.</summary>
    public static IModuleBuilder AddDataHoldings<THoldings>(this IModuleBuilder module)
        where THoldings : class, IDataHoldings
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension<IDataHoldings, THoldings>();
    }
}
