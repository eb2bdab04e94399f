using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Search;
using HousingFirst.Sdk.Theming;
using HousingFirst.Search.Content;
using HousingFirst.Search.Questions;
using HousingFirst.Search.Synonyms;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Search;

/// <summary>What the module gives to every portal.</summary>
public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .ReservePaths("soeg")
            .AddPermissions<SearchPermissions>()
            .AddNavigation<SearchNavigation>()
            .AddDataHoldings<SearchHoldings>()
            .AddWorkList<SearchWorkList>()
            .AddEndpoints<SearchEndpoints>()
            .AddAuditVocabulary<SynonymAudit>()
            .AddRecipeStep<SynonymsStep>()
            .AddSynonyms("Texts/da/synonyms.txt")
            .AddSynonyms("Texts/da/everyday.txt")
            .AddSearchProvider<ContentItemSearch>()
            .AddSearchProvider<MediaFileSearch>()
            .AddExtension(new SearchPage("~" + SearchAddresses.Page))
            .AddHeadFile(HeadFileKind.Script, "~/_content/HousingFirst.Search/found.js");

        module.Services
            .AddSingleton<PendingQuestions>()
            .AddScoped<QuestionCounter>()
            .AddScoped<SynonymDesk>();
    }
}
