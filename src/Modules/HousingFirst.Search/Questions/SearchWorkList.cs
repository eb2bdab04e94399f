using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Search.Questions;

/// <summary>Questions that find nothing, for those who can mend that.</summary>
internal sealed class SearchWorkList(QuestionCounter counter, IStringLocalizer<SearchTexts> texts) : IWorkListProvider
{
    private const int Order = 50;

    public Permission Permission => SearchPermissions.ManageSearch;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken) =>
        [new(texts["WorkList.Gaps"], texts["WorkList.GapsText"], (await counter.ListAsync(cancellationToken)).Gaps.Count, "~" + SearchAddresses.Desk, Order)];
}
