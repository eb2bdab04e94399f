using HousingFirst.Admin.Features;
using HousingFirst.Admin.Mails;
using HousingFirst.Admin.Settings;
using HousingFirst.Sdk.Content;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Admin;

/// <summary>What the module gives.</summary>
public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .AddPermissions<AdminPermissions>()
            .ReservePaths(AdminPages.Path[1..])
            .AddNavigation<AdminNavigation>()
            .AddSettingsSection<PortalSection>()
            .AddDataHoldings<AdminHoldings>()
            .AddWorkList<MailWorkList>();
        module.Services.AddScoped<FeatureText>();
    }
}
