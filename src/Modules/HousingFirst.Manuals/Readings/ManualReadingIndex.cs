using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Readings;

[Indexed(nameof(ManualId), nameof(AccountId), Unique = true)]
internal sealed record ManualReadingIndex(string ManualId, string AccountId, int Round, DateTime AtUtc);
