using HousingFirst.Cti.Dates;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Methods;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Search;
using HousingFirst.Training.Shipping;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Cti;

/// <summary>What the module gives to a portal.</summary>
public sealed class Startup : ModuleStartup
{
    /// <inheritdoc/>
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .ReservePaths("cti")
            .AddManual("Manual/da")
            .AddGlossary("Texts/da/glossary.yml")
            .AddMethod("cti", "Texts/da/method.yml")
            .AddSynonyms("Texts/da/synonyms.txt")
            .AddEndpoints<CtiEndpoints>()
            .AddGuidanceCards<CtiCards>()
            .Feature("HousingFirst.Cti.Training", training => training.AddCourses("Courses/da"));

        module.Services.AddSingleton<ShippedDateRules>();
    }
}
