using HousingFirst.Branding.Trying;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Media;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Branding;

/// <summary>What the module gives to every portal.</summary>
public sealed class Startup : ModuleStartup
{
    /// <inheritdoc/>
    public override void Configure(IModuleBuilder module) => module
        .AddRecipeStep<BrandingStep>()
        .AddSettingsSection<ContactSection>()
        .AddSettings<BrandHistory>(BrandHistory.Key)
        .AddPermissions<BrandPermissions>()
        .AddNavigation<BrandNavigation>()
        .AddMediaUses<BrandMediaUses>()
        .AddEndpoints<BrandEndpoints>()
        .AddExtension<IBrandTrial, BrandTrial>()
        .Services.AddScoped<BrandTrial>();
}
