using HousingFirst.Sdk.Documents;

namespace HousingFirst.Guidance.Feedback;

internal sealed class ReaderFeedbackIndexProvider : IndexProvider<ReaderFeedback, ReaderFeedbackIndex>
{
    public override ReaderFeedbackIndex? Map(ReaderFeedback document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Reference, document.IsSettled, document.ReceivedUtc);
    }
}
