using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Unsaved;

/// <summary>One row for each form with something unsaved.</summary>
/// <param name="AccountId">Whose it is.</param>
/// <param name="ContentItemId">The item.</param>
/// <param name="KeptUtc">When it was kept last.</param>
[Indexed(nameof(AccountId), nameof(ContentItemId))]
[Indexed(nameof(ContentItemId))]
[Indexed(nameof(KeptUtc))]
internal sealed record UnsavedFormIndex(string AccountId, string ContentItemId, DateTime KeptUtc);
