using HousingFirst.Platform.Documents.Durable;

namespace HousingFirst.Platform.Backups;

internal static class BackupsServiceCollectionExtensions
{
    /// <summary>Backups of portals. Needs portals, documents, media and the audit trail.</summary>
    public static IServiceCollection AddBackups(this IServiceCollection services) => services
        .AddSingleton<DurableTables>()
        .AddSingleton<BackupWriter>()
        .AddSingleton<PortalBackup>()
        .AddSingleton<BackupLoader>()
        .AddSingleton<BackupStaging>()
        .AddSingleton<PortalRestore>();
}
