namespace HousingFirst.Sdk.Documents;

/// <summary>
/// A text property that people filter by without regard to case: the store keeps <see cref="DanishText.Fold"/> of it in a column
/// of its own, which queries reach as <c>Where(row => DanishText.Fold(row.Title) == DanishText.Fold(input))</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FoldedAttribute : Attribute;
