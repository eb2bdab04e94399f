namespace HousingFirst.Platform.Documents;

/// <summary>
/// A statement that both databases understand, with its values for <c>$1</c>, <c>$2</c> and so on. The text is made from constants
/// and names of index types, never from what people wrote.
/// </summary>
internal readonly record struct Statement(string Sql, params object?[] Values);
