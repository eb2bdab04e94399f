using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Versions of own chapters by place and state. That a number is given once keeps two people from beginning the same revision.</summary>
[Indexed(nameof(ManualId), nameof(ChapterId), nameof(Number), Unique = true)]
[Indexed(nameof(State))]
internal sealed record ChapterVersionIndex(string ManualId, string ChapterId, int Number, ChapterState State, DateOnly? NextReview);
