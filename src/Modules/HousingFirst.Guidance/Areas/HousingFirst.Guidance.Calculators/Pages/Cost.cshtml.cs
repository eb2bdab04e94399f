using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Guidance.Calculators.Cost;
using HousingFirst.Guidance.Calculators.Local;
using HousingFirst.Guidance.Calculators.Views;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Pages;

/// <summary>What a year of support costs and spares, in three estimates, and the two years of getting there. All that is asked stands in the address.</summary>
[OpenToReaders]
internal sealed class CostModel(PortalCalculators portal, IPageFrame frame, IStringLocalizer<CalculatorTexts> texts) : PageModel
{
    private static readonly ImmutableArray<CostColumn> _columns = [CostColumn.Low, CostColumn.Expected, CostColumn.High];

    private const int DaysOfYear = 365;

    public PageQuestion Question { get; private set; } = null!; // set, as all below, before the view runs

    public CostSheet Sheet { get; private set; } = null!;

    /// <summary>The three estimates; empty while something is wrong.</summary>
    public ImmutableArray<(CostColumn Column, CostResult Result)> Results { get; private set; } = [];

    public InvestmentPlan? Investment { get; private set; }

    public CostResult Expected => Results[1].Result;

    /// <summary>The expected days in a shelter that cover the cost; null when no year has so many.</summary>
    public int? BreakEvenDays => WithinAYear(Expected);

    public string Address => frame.Url("~" + CalculatorAddresses.Cost) + Sheet.Query;

    /// <summary>The rows of the table: name and the three amounts.</summary>
    public IEnumerable<(string Name, ImmutableArray<string> Values, bool IsSum)> Rows
    {
        get
        {
            yield return Row("Fte", result => CalculatorTextExtensions.Number(result.Fte));
            yield return Row("Gross", result => texts.Amount(result.Gross));
            yield return Row("PerCitizen", result => texts.Amount(result.PerCitizen));
            yield return Row("Refund", result => texts.Amount(result.Refund));
            yield return Row("Net", result => texts.Amount(result.Net), isSum: true);
            yield return Row("ShelterOwn", result => texts.Amount(result.ShelterOwn));
            yield return Row("ShelterSaving", result => texts.Amount(result.ShelterSaving));
            yield return Row("OtherSavings", result => texts.Amount(result.OtherSavings));
            yield return Row("Avoided", result => texts.Amount(result.Avoided), isSum: true);
            yield return Row("NetSaving", result => texts.Amount(result.NetSaving), isSum: true);
            yield return Row("BreakEven", result => WithinAYear(result) is { } days ? texts["Cost.Days", days] : texts["Cost.Never"]);
            if (Sheet.Method.Id == CostMethod.Cti)
            {
                yield return Row("Courses", result => CalculatorTextExtensions.Number(result.CoursesPerYear ?? 0));
                yield return Row("PerCourse", result => texts.Amount(result.PerCourse ?? 0));
            }
        }
    }

    public BarChart Chart => new(
        texts["Cost.ChartTitle"],
        [
            .. Results.Select(column => (
                texts[$"Column.{column.Column}"].Value,
                ImmutableArray.Create(
                    new ChartBar(texts["Cost.BarNet", texts.Amount(column.Result.Net)], column.Result.Net, IsGain: false),
                    new ChartBar(texts["Cost.BarAvoided", texts.Amount(column.Result.Avoided)], column.Result.Avoided, IsGain: true)))),
        ]);

    public void OnGet()
    {
        ModelState.Clear();
        Question = new(Request.Query, texts);
        Sheet = new(portal.Cost, Question);
        ModelState.AddErrors(Question.Problems);
        if (Sheet.IsSound)
        {
            Results = [.. _columns.Select(column => (column, CostResult.Of(Sheet.Input(column))))];
            Investment = Sheet.Investment();
        }
    }

    /// <summary>A parameter's field in a column.</summary>
    public FieldView Field(CostParameter parameter, CostColumn column) => new(
        CostSheet.NameOf(parameter, column), $"{parameter.Label}, {texts[$"Column.{column}"].Value.ToLower(System.Globalization.CultureInfo.CurrentCulture)}",
        Sheet.Shown(parameter, column), Sheet.ProblemOf(parameter, column))
    {
        Placeholder = Sheet.Usual(parameter, column),
        IsLabelHidden = true,
    };

    private static int? WithinAYear(CostResult result) => result.BreakEvenDays <= DaysOfYear ? result.BreakEvenDays : null;

    private (string Name, ImmutableArray<string> Values, bool IsSum) Row(string name, Func<CostResult, string> value, bool isSum = false) =>
        (texts[$"Row.{name}"], [.. Results.Select(column => value(column.Result))], isSum);
}
