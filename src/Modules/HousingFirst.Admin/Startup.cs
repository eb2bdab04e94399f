using HousingFirst.Admin.Features;
using HousingFirst.Admin.Mails;
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
            .AddNavigation<AdminNavigation>()
            .AddWorkList<MailWorkList>();
        module.Services.AddScoped<FeatureText>();
    }
}
