using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Schedules;

/// <summary>One row for each item with something to be done at a time.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="DueUtc">What is due next; null while it waits for a person.</param>
/// <param name="IsFailed">Whether something was tried and refused, and waits for a person.</param>
[Indexed(nameof(ContentItemId), Unique = true)]
[Indexed(nameof(DueUtc))]
internal sealed record ContentScheduleIndex(string ContentItemId, DateTime? DueUtc, bool IsFailed);
