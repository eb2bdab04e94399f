using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Search;
using HousingFirst.Search.Questions;
using HousingFirst.Search.Synonyms;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Search;

/// <summary>What was asked on the sheet of where data lie.</summary>
internal sealed class SearchHoldings(IStringLocalizer<SearchTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(texts["Data.Questions"], texts["Data.Questions.Holds"], texts["Data.Questions.Kept"], 70)
        {
            ReadBy = [SearchPermissions.ManageSearch],
            Documents = [typeof(AskedQuestions), typeof(PortalSynonyms), typeof(RemovedSynonyms)],
        },
    ];
}
