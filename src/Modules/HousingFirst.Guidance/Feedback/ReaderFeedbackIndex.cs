using HousingFirst.Sdk.Documents;

namespace HousingFirst.Guidance.Feedback;

/// <summary>What readers said, by state and age. Nothing of what they wrote.</summary>
[Indexed(nameof(IsSettled), nameof(ReceivedUtc))]
internal sealed record ReaderFeedbackIndex([property: Indexed(Unique = true)] string Reference, bool IsSettled, DateTime ReceivedUtc);
