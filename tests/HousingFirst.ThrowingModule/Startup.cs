using HousingFirst.Sdk.Modules;

[assembly: Module("HousingFirst.ThrowingModule")]

namespace HousingFirst.ThrowingModule;

public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module) => throw new InvalidOperationException("This module cannot start.");
}
