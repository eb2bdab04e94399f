using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Files;

/// <summary>Pictures of which nobody has said what they show.</summary>
internal sealed class MediaWorkList(IDocumentSession session, IStringLocalizer<MediaTexts> texts) : IWorkListProvider
{
    private const int Order = 60;

    public Permission Permission => ContentPermissions.ManageMediaContent;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken)
    {
        var count = await session.Query<MediaFileIndex>(row => row.LacksAlt && !row.IsFormer && !row.IsRemoved).CountAsync(cancellationToken);
        return [new(texts["Work.Title"], texts["Work.Text"], count, "~" + ContentAddresses.DescribeFiles, Order)];
    }
}
