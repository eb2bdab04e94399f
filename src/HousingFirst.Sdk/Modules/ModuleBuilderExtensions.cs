using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Sdk.Modules;

/// <summary>The lines of a module's table of contents.</summary>
public static class ModuleBuilderExtensions
{
    /// <summary>Declares the module's permissions.</summary>
    public static IModuleBuilder AddPermissions<TProvider>(this IModuleBuilder module)
        where TProvider : class, IPermissionProvider
        => module.AddExtension<IPermissionProvider, TProvider>();

    /// <summary>Declares permissions that a portal has for each of something it holds, such as for each content type.</summary>
    public static IModuleBuilder AddPermissionFamily<TFamily>(this IModuleBuilder module)
        where TFamily : class, IPermissionFamily
        => module.AddExtension<IPermissionFamily, TFamily>();

    /// <summary>Adds links to the portal's navigation.</summary>
    public static IModuleBuilder AddNavigation<TProvider>(this IModuleBuilder module)
        where TProvider : class, INavigationProvider
        => module.AddExtension<INavigationProvider, TProvider>();

    /// <summary>Adds a file to the head of every page of the portals that have the feature on.</summary>
    public static IModuleBuilder AddHeadFile(this IModuleBuilder module, HeadFileKind kind, string path)
        => module.AddExtension(new HeadFile(kind, path));

    /// <summary>Adds endpoints, gated by the feature.</summary>
    public static IModuleBuilder AddEndpoints<TMap>(this IModuleBuilder module)
        where TMap : class, IEndpointMap, new()
        => module.AddExtension(new FeatureEndpoints(new TMap()));

    /// <summary>Adds something that is done once a day in each portal that has the feature on.</summary>
    public static IModuleBuilder AddDailyTask<TTask>(this IModuleBuilder module)
        where TTask : class, IDailyTask
        => module.AddExtension<IDailyTask, TTask>();

    /// <summary>Adds something that is done about once a minute in each portal that has the feature on.</summary>
    public static IModuleBuilder AddMinuteTask<TTask>(this IModuleBuilder module)
        where TTask : class, IMinuteTask
        => module.AddExtension<IMinuteTask, TTask>();

    /// <summary>Adds a kind of recipe step.</summary>
    public static IModuleBuilder AddRecipeStep<TStep>(this IModuleBuilder module)
        where TStep : class, IRecipeStep
        => module.AddExtension<IRecipeStep, TStep>();

    /// <summary>Says as what <see cref="IPortal.Settings{T}"/> reads a key of the portal's settings.</summary>
    public static IModuleBuilder AddSettings<TSettings>(this IModuleBuilder module, string key)
        where TSettings : class, new()
        => module.AddExtension(new PortalSettingsType(key, typeof(TSettings)));

    /// <summary>Makes the recipes that are embedded under the folder (<c>*.recipe.json</c>) runnable by name.</summary>
    public static IModuleBuilder AddRecipes(this IModuleBuilder module, string folder)
        => module.AddExtension(new EmbeddedRecipes(module.Assembly, folder));

    /// <summary>Adds an index of documents. Its table is made when a portal first enables the feature.</summary>
    public static IModuleBuilder AddIndex<TProvider>(this IModuleBuilder module)
        where TProvider : class, IIndexProvider, new()
        => module.AddExtension<IIndexProvider>(new TProvider());

    /// <summary>Makes a typed part known, so that <c>item.As&lt;TPart&gt;()</c> and its views can be found.</summary>
    public static IModuleBuilder AddContentPart<TPart>(this IModuleBuilder module)
        where TPart : ContentPart, new()
        => module.AddExtension(new ContentPartRegistration(typeof(TPart)));
}
