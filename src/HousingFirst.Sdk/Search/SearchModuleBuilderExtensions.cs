using HousingFirst.Sdk.Modules;

namespace HousingFirst.Sdk.Search;

/// <summary>What a module adds to the search.</summary>
public static class SearchModuleBuilderExtensions
{
    /// <summary>Gives the search what is not a document of the portal.</summary>
    public static IModuleBuilder AddSearchSource<TSource>(this IModuleBuilder module)
        where TSource : class, ISearchSource
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension<ISearchSource, TSource>();
    }

    /// <summary>Makes documents findable.</summary>
    public static IModuleBuilder AddSearchProvider<TProvider>(this IModuleBuilder module)
        where TProvider : class, ISearchProvider, new()
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension<ISearchProvider>(new TProvider());
    }

    /// <summary>Ships words that mean the same, embedded under the path.</summary>
    public static IModuleBuilder AddSynonyms(this IModuleBuilder module, string path)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension(new EmbeddedSynonyms(module.Assembly, path));
    }

    /// <summary>Keeps the items of a content type out of the search, because they are about citizens.</summary>
    public static IModuleBuilder AddConfidentialContentType(this IModuleBuilder module, string contentType)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension(new ConfidentialContentType(contentType));
    }
}
