using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Files;
using HousingFirst.Contents.Redirects;
using HousingFirst.Contents.Schedules;
using HousingFirst.Contents.Unsaved;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents;

/// <summary>Content and files on the sheet of where data lie.</summary>
internal sealed class ContentHoldings(ICurrentPortal current, IStringLocalizer<ContentTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(texts["Data.Content"], texts["Data.Content.Holds"], texts["Data.Content.Kept", ContentBin.KeptDays], 40)
        {
            IsForReaders = true,
            ReadBy = [ContentPermissions.ListContent],
            Documents = [typeof(ContentItem), typeof(RemovedContent), typeof(ContentSchedule)],
        },
        new(texts["Data.Media"], texts["Data.Media.Holds"], texts["Data.Media.Kept", MediaLibrary.KeptDays], 50)
        {
            IsForReaders = true,
            Documents = [typeof(MediaFile)],
        },
        new(texts["Data.Unsaved"], texts["Data.Unsaved.Holds"], texts["Data.Unsaved.Kept", current.Portal.Settings<WritingSettings>(WritingSettings.Key).Days], 45)
        {
            IsPersonal = true,
            Documents = [typeof(UnsavedForm)],
        },
        new(texts["Data.Redirects"], texts["Data.Redirects.Holds"], texts["Data.Redirects.Kept"], 55)
        {
            IsForReaders = true,
            ReadBy = [ContentPermissions.ManageRedirects],
            Documents = [typeof(Redirect), typeof(RedirectUse)],
        },
    ];
}
