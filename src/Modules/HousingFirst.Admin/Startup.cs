using HousingFirst.Admin.Mails;

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
    }
}
