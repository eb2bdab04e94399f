using HousingFirst.IntegrationTests.Training.Enquiries;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>A stranger who says whether a text helped, to the portal that strangers write to in tests.</summary>
internal static class FeedbackPortalExtensions
{
    public static Task<HttpResponseMessage> SayAsync(this EnquiryPortal portal, string form, string helped, string? comment, TimeSpan? after = null) => portal.SendAsync(
        fields =>
        {
            fields["Form.Helped"] = helped;
            fields["Form.Comment"] = comment ?? "";
        },
        form,
        after);
}
