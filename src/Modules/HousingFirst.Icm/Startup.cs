using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Methods;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Search;
using HousingFirst.Training.Shipping;

namespace HousingFirst.Icm;

/// <summary>What the module gives to a portal.</summary>
public sealed class Startup : ModuleStartup
{
    /// <inheritdoc/>
    public override void Configure(IModuleBuilder module) => module
        .AddManual("Manual/da")
        .AddGlossary("Texts/da/glossary.yml")
        .AddMethod("icm", "Texts/da/method.yml")
        .AddSynonyms("Texts/da/synonyms.txt")
        .Feature("HousingFirst.Icm.Training", training => training.AddCourses("Courses/da"));
}
