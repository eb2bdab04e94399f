using HousingFirst.Guidance.Calculators;
using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.Sdk.Content;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Guidance;

/// <summary>What the module gives.</summary>
public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .ReservePaths("vejledning")
            .Feature("HousingFirst.Guidance.Calculators", calculators => calculators.AddEndpoints<CalculatorEndpoints>());

        module.Services
            .AddSingleton<ShippedCalculators>()
            .AddScoped<PortalDay>();
    }
}
