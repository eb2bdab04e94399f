using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Guidance.Calculators.Demand;
using HousingFirst.Guidance.Calculators.Local;
using HousingFirst.Guidance.Calculators.Views;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Pages;

/// <summary>The days that count when a landlord demands payment.</summary>
[OpenToReaders]
internal sealed class DemandModel(PortalCalculators portal, PortalDay day, IPageFrame frame, IStringLocalizer<CalculatorTexts> texts) : PageModel
{
    public DemandRules Rules => portal.Demand;

    public PageQuestion Question { get; private set; } = null!; // set before the view runs

    /// <summary>The days that count; empty while nothing was asked, or something is wrong.</summary>
    public ImmutableArray<(DemandStep Step, DateOnly Day)> Days { get; private set; } = [];

    /// <summary>The worked example: rent in time until Friday 4 December 2026, a demand on the 10th.</summary>
    public DemandCase Worked { get; } = new(new(2026, 12, 4), new(2026, 12, 10), null);

    public DateOnly WorkedDay(string step) => Worked.Days(Rules, day.BusinessDays).First(due => due.Step.Id == step).Day;

    public string Address => frame.Url("~" + CalculatorAddresses.Demand) + Question.Filled;

    public string WorkedAddress => frame.Url("~" + CalculatorAddresses.Demand) + FormattableString.Invariant(
        $"?{DemandQuestion.LastTimelyKey}={Worked.LastTimely:yyyy-MM-dd}&{DemandQuestion.ReceivedKey}={Worked.Received:yyyy-MM-dd}");

    public void OnGet()
    {
        ModelState.Clear();
        Question = new(Request.Query, texts);
        var asked = DemandQuestion.Read(Question);
        ModelState.AddErrors(Question.Problems);
        if (Question.IsAsked && Question.Problems.Count == 0)
        {
            Days = [.. asked.Days(Rules, day.BusinessDays)];
        }
    }

    public FieldView Field(string name, string label, string hint) => new(name, label, Question.Typed(name), Question.ProblemOf(name)) { IsDay = true, Hint = hint };
}
