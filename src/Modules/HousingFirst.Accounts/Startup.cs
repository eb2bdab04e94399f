using HousingFirst.Sdk.Modules;

namespace HousingFirst.Accounts;

/// <summary>The module gives pages alone, and those are found by where they stand.</summary>
public sealed class Startup : ModuleStartup
{
    /// <inheritdoc/>
    public override void Configure(IModuleBuilder module)
    {
    }
}
