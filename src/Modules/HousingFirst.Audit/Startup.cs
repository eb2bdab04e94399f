using HousingFirst.Sdk.Administration;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Audit;

/// <summary>What the module gives.</summary>
public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .AddPermissions<AuditPermissions>()
            .AddNavigation<AuditNavigation>()
            .AddEndpoints<AuditEndpoints>()
            .AddSettingsSection<TrailSection>()
            .AddDataHoldings<AuditHoldings>()
            .AddAuditVocabulary<PlatformVocabulary>();

        module.Services
            .AddSingleton<AuditChecks>()
            .AddScoped<AuditNames>()
            .AddScoped<AuditTable>();
    }
}
