using HousingFirst.Sdk.Administration;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Backups;

/// <summary>What the module gives.</summary>
public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .AddPermissions<BackupPermissions>()
            .AddNavigation<BackupNavigation>()
            .AddWorkList<BackupWorkList>()
            .AddDataHoldings<BackupHoldings>();
        module.Services.AddScoped<BackupFormats>().AddScoped<DataSheet>().AddScoped<SinceBackup>().AddScoped<BackupJobNotes>();
    }
}
