using HousingFirst.Sdk.Security.Workplace;
using Microsoft.Extensions.Configuration;

namespace HousingFirst.Platform.Security.Workplace;

internal static class WorkplaceServiceCollectionExtensions
{
    /// <summary>Signing in with the account of one's workplace. Stands on accounts, tickets and keys.</summary>
    public static IServiceCollection AddWorkplaceSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WorkplaceOptions>().Bind(configuration.GetSection(WorkplaceOptions.Section));
        services.AddSingleton<WorkplaceAddress>();
        services.AddSingleton<WorkplaceConnection>();
        services.AddSingleton<ProviderReader>();
        services.AddSingleton<KnownProviders>();
        services.AddScoped<WorkplaceSecret>();
        services.AddScoped<WorkplaceFlows>();
        services.AddScoped<WorkplaceExchange>();
        services.AddScoped<WorkplaceProof>();
        services.AddScoped<WorkplaceLogins>();
        services.AddScoped<WorkplaceAccounts>();
        services.AddScoped<WorkplaceLinks>();
        services.AddScoped<RolesFollow>();
        services.AddScoped<IWorkplaceSignIn, WorkplaceSignIn>();
        services.AddScoped<IWorkplaceSetup, WorkplaceSetup>();
        return services;
    }
}
