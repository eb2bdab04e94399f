using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Desk;

/// <summary>One row for each item in the bin.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="RemovedUtc">When it was taken away.</param>
[Indexed(nameof(ContentItemId))]
[Indexed(nameof(RemovedUtc))]
internal sealed record RemovedContentIndex(string ContentItemId, DateTime RemovedUtc);
