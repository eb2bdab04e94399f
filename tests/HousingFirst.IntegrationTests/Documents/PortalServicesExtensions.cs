using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Indexes;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Documents;

internal static class PortalServicesExtensions
{
    /// <summary>Brings tables and indexes up to date, as the first request to a portal does.</summary>
    public static async Task PrepareAsync(this IServiceProvider services, PortalDatabase database, IReadOnlySet<string> features)
    {
        await services.GetRequiredService<PortalDatabases>().MigrateAsync(database, default);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>().Database = database;
        await scope.ServiceProvider.GetRequiredService<IndexTables>().ReconcileAsync(features, default);
    }
}
