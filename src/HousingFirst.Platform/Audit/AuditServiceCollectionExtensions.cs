using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Audit;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Audit;

internal static class AuditServiceCollectionExtensions
{
    /// <summary>The audit trail. Needs portals, documents, the host store and who is asking.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddOptions<AuditOptions>().BindConfiguration(AuditOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<IAuditKeyRegister, AuditKeyRegister>()
            .AddSingleton(provider => new AuditKey(
                provider.GetRequiredService<IOptions<AuditOptions>>().Value.KeyFile is { Length: > 0 } file
                    ? Path.GetFullPath(file)
                    : provider.GetRequiredService<DataFolder>().AuditKey,
                provider.GetRequiredService<IAuditKeyRegister>(),
                provider.GetRequiredService<ILogger<AuditKey>>()))
            .AddSingleton<AuditCommand>()
            .AddSingleton<AuditChain>()
            .AddSingleton<AuditHeadStore>()
            .AddSingleton<AuditWitness>()
            .AddSingleton<AuditHeads>()
            .AddScoped<AuditAdoption>()
            .AddSingleton<AuditVerification>()
            .AddHostedService<AuditHeadService>()
            .AddScoped<AuditStamp>()
            .AddScoped<IAuditTrail, AuditTrail>()
            .AddScoped<IAuditReader, AuditReader>()
            .AddHostDailyTask<AuditShortening>();
    }
}
