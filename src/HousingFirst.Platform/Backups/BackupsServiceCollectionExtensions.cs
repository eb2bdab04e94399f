using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

internal static class BackupsServiceCollectionExtensions
{
    /// <summary>Backups of portals. Needs portals, documents, media and the audit trail.</summary>
    public static IServiceCollection AddBackups(this IServiceCollection services)
    {
        services.AddOptions<BackupOptions>().BindConfiguration(BackupOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<DurableTables>()
            .AddSingleton<BackupWriter>()
            .AddSingleton<PortalBackup>()
            .AddSingleton<BackupLoader>()
            .AddSingleton<RestoredMedia>()
            .AddSingleton<BackupStaging>()
            .AddSingleton<PortalRestore>()
            .AddSingleton<BackupShelf>()
            .AddSingleton<BackupKeeper>()
            .AddScoped<IBackups, PortalBackups>()
            .AddSingleton<BackupQueue>()
            .AddSingleton<RestoreRun>()
            .AddSingleton<BackupRun>()
            .AddHostedService<BackupService>()
            .AddHostedService<BackupJobService>();
    }
}
