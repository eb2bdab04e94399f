using Microsoft.AspNetCore.Html;

namespace HousingFirst.Ui.Pages;

/// <summary>One row of a <see cref="Comparison"/>.</summary>
/// <param name="Subject">The row's heading.</param>
/// <param name="Cells">One for each subject, as safe HTML.</param>
public sealed record ComparisonRow(string Subject, IReadOnlyList<IHtmlContent> Cells);
