using System.Linq.Expressions;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>One step of an order.</summary>
internal sealed record SortKey(LambdaExpression Key, bool IsDescending);
