namespace HousingFirst.Platform.Documents;

/// <summary>What a writing statement answered.</summary>
/// <param name="Affected">Rows that were changed.</param>
/// <param name="Returned">The first value of <c>RETURNING</c>, or null.</param>
internal readonly record struct StatementResult(int Affected, long? Returned);
