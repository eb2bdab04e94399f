using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Editions of own chapters. That a number is given once keeps two people from publishing at once.</summary>
[Indexed(nameof(ManualId), nameof(Year), nameof(Number), Unique = true)]
internal sealed record OwnEditionIndex(string ManualId, int Year, int Number, [property: Indexed] string Hash);
