using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Feedback;

/// <summary>What readers say on the sheet of where data lie.</summary>
internal sealed class FeedbackHoldings(ICurrentPortal current, IStringLocalizer<FeedbackTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(
            texts["Data.Feedback"],
            texts["Data.Feedback.Holds"],
            texts["Data.Feedback.Kept", texts.Period(current.Portal.Settings<FeedbackSettings>(FeedbackSettings.Key).Retention)],
            16)
        {
            IsPersonal = true,
            ReadBy = [GuidancePermissions.ManageGuidance],
            Documents = [typeof(ReaderFeedback)],
        },
    ];
}
