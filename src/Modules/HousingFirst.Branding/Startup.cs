using HousingFirst.Sdk.Administration;

namespace HousingFirst.Branding;

/// <summary>What the module gives to every portal.</summary>
public sealed class Startup : ModuleStartup
{
    /// <inheritdoc/>
    public override void Configure(IModuleBuilder module) => module
        .AddRecipeStep<BrandingStep>()
        .AddSettingsSection<ContactSection>()
        .AddEndpoints<BrandEndpoints>();
}
