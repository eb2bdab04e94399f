using HousingFirst.Approach.Methods;
using HousingFirst.Approach.Reading;
using HousingFirst.Approach.Search;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Search;
using HousingFirst.Training.Shipping;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Approach;

/// <summary>What the module gives to a portal.</summary>
public sealed class Startup : ModuleStartup
{
    /// <inheritdoc/>
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.Services
            .AddSingleton<ApproachTexts>()
            .AddSingleton<MethodShelf>()
            .AddScoped<SubjectLinkReader>();

        module
            .AddManual("Manual/da")
            .AddGlossary("Texts/da/glossary.yml")
            .AddSearchSource<ApproachSearchSource>()
            .AddSynonyms("Texts/da/synonyms.txt")
            .ReservePaths("principper", "dimensioner", "metoder")
            .AddNavigation<ApproachNavigation>()
            .AddGuidanceCards<ApproachCards>()
            .Feature("HousingFirst.Approach.Training", training => training.AddCourses("Courses/da"));
    }
}
