using HousingFirst.Platform.Search.Asking;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search;

internal static class SearchServiceCollectionExtensions
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddOptions<SearchOptions>().BindConfiguration("HousingFirst:Search").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IndexViews>();
        services.AddSingleton<SynonymStore>();
        services.AddSingleton<SearchFills>();
        services.AddSingleton<SearchSignals>();
        services.AddHostedService<SearchFiller>();
        services.AddScoped<SearchFill>();
        services.AddScoped<ISearch, PortalSearch>();
        return services;
    }
}
