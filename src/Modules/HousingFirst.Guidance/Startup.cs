using HousingFirst.Guidance.Calculators;
using HousingFirst.Guidance.Calculators.Local;
using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.Guidance.Content;
using HousingFirst.Guidance.Desk;
using HousingFirst.Guidance.Feedback;
using HousingFirst.Guidance.Links;
using HousingFirst.Guidance.Matching;
using HousingFirst.Guidance.Matching.Local;
using HousingFirst.Guidance.Rendering;
using HousingFirst.Guidance.Search;
using HousingFirst.Guidance.Setup;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Guidance.Shipping;
using HousingFirst.Guidance.Tools;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Search;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Guidance;

/// <summary>What the module gives.</summary>
public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .AddAnswers("Answers/da")
            .AddExamples("Examples/da")
            .AddPermissions<GuidancePermissions>()
            .AddNavigation<GuidanceNavigation>()
            .AddGuidanceCards<GuidanceCards>()
            .AddRelatedReading<RelatedTexts>()
            .AddEndpoints<MatchEndpoints>()
            .AddRecipeStep<GuidanceStep>()
            .AddContentDefinitions("Definitions/guidance.json")
            .AddContentPart<GuidancePart>()
            .AddPartEditor<GuidancePartEditor>()
            .AddContentHandler<GuidanceHandler>()
            .AddIndex<ReaderFeedbackIndexProvider>()
            .AddDailyTask<FeedbackSweep>()
            .AddSettings<FeedbackSettings>(FeedbackSettings.Key)
            .AddSettings<TextOrder>(TextOrder.Answers)
            .AddSettings<TextOrder>(TextOrder.Examples)
            .AddSettings<MatchSettings>(MatchSettings.Key)
            .AddSettings<MatchWords>(MatchWords.Key)
            .AddAuditVocabulary<MatchAudit>()
            .AddSettingsSection<GuidanceSection>()
            .AddWorkList<GuidanceWorkList>()
            .AddDataHoldings<FeedbackHoldings>()
            .AddSearchProvider<GuidanceTextSearch>()
            .AddSearchSource<GuidancePagesSource>()
            .AddExtension<IGuidanceTargets, TextTargets>()
            .Feature("HousingFirst.Guidance.Calculators", calculators => calculators
                .AddEndpoints<CalculatorEndpoints>()
                .AddNavigation<CalculatorNavigation>()
                .AddSettings<LocalValues>(LocalValues.Key)
                .AddAuditVocabulary<ValueAudit>()
                .AddGuidanceCards<CalculatorCards>())
            .Feature("HousingFirst.Guidance.Tools", tools => tools
                .AddGuidanceCards<ToolCards>()
                .AddRelatedReading<RelatedTools>()
                .AddExtension<IGuidanceTargets, ToolTargets>());

        module.Services
            .AddSingleton<GuidanceTemplates>()
            .AddScoped<PortalGuidanceReader>()
            .AddScoped<ReaderGuidance>()
            .AddScoped<GuidanceUpkeep>()
            .AddScoped<GuidanceLinks>()
            .AddScoped<ChapterReferences>()
            .AddScoped<GuidanceRenderer>()
            .AddScoped<GuidanceArticles>()
            .AddScoped<TextDesk>()
            .AddScoped<FeedbackMails>()
            .AddScoped<FeedbackReception>()
            .AddScoped<FeedbackStore>()
            .AddSingleton<MatchEditions>()
            .AddScoped<MatchMethods>()
            .AddScoped<MatchReader>()
            .AddScoped<MatchDesk>()
            .AddSingleton<ShippedCalculators>()
            .AddScoped<PortalCalculators>()
            .AddScoped<ValueDesk>()
            .AddScoped<ValueWords>()
            .AddSingleton<ShippedTools>()
            .AddScoped<PortalDay>();
    }
}
