namespace HousingFirst.Ui.Pages;

/// <summary>Model of the partial <c>Ui/Comparison</c>: a table that becomes a card for each row on a phone.</summary>
/// <param name="Caption">What is compared.</param>
/// <param name="Corner">Heading of the first column.</param>
/// <param name="Subjects">What is compared, one a column.</param>
/// <param name="Rows">In what they are compared.</param>
public sealed record Comparison(
    string Caption, string Corner, IReadOnlyList<string> Subjects, IReadOnlyList<ComparisonRow> Rows);
