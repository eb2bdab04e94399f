using HousingFirst.Sdk.Documents;

namespace HousingFirst.Training.Enquiries;

/// <summary>Enquiries by number, state and age. Nothing of what stands in them.</summary>
[Indexed(nameof(State), nameof(ReceivedUtc))]
internal sealed record EnquiryIndex([property: Indexed(Unique = true)] string Reference, EnquiryState State, DateTime ReceivedUtc);
