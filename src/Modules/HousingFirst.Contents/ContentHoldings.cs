using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Media;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents;

/// <summary>Content and files on the sheet of where data lie.</summary>
internal sealed class ContentHoldings(IStringLocalizer<ContentTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(texts["Data.Content"], texts["Data.Content.Holds"], texts["Data.Content.Kept", ContentBin.KeptDays], 40)
        {
            IsForReaders = true,
            ReadBy = [ContentPermissions.ListContent],
            Documents = [typeof(ContentItem), typeof(RemovedContent)],
        },
        new(texts["Data.Media"], texts["Data.Media.Holds"], texts["Data.Media.Kept"], 50)
        {
            IsForReaders = true,
            Documents = [typeof(MediaFile)],
        },
    ];
}
