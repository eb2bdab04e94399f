using HousingFirst.Accounts.Many;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Accounts;

/// <summary>What the module gives beside its pages.</summary>
public sealed class Startup : ModuleStartup
{
    /// <inheritdoc/>
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .AddPermissions<AccountPermissions>()
            .AddNavigation<AccountNavigation>()
            .AddEndpoints<LockEndpoints>()
            .AddSettingsSection<AccountSection>()
            .AddDataHoldings<AccountHoldings>();
        module.Services.AddScoped<RightTexts>();
        module.Services.AddScoped<InvitationRound>();
        module.Services.AddScoped<SessionRows>();
    }
}
