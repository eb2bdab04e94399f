namespace HousingFirst.Sdk.Documents;

/// <summary>
/// A text property that people see sorted: the store keeps <see cref="DanishText.SortKey"/> beside it and sorts by that
/// whenever a query sorts by the property.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DanishSortKeyAttribute : Attribute;
