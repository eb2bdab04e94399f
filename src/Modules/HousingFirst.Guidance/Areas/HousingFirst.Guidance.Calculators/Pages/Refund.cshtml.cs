using System.Globalization;
using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Guidance.Calculators.Local;
using HousingFirst.Guidance.Calculators.Refund;
using HousingFirst.Guidance.Calculators.Views;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Pages;

/// <summary>Days with refund of a stay in a shelter, and what must be decided before the discharge.</summary>
[OpenToReaders]
internal sealed class RefundModel(PortalCalculators portal, PortalDay day, IPageFrame frame, IStringLocalizer<CalculatorTexts> texts) : PageModel
{
    private static readonly RefundCase _worked = new([new(new(2026, 9, 1), new(2026, 12, 15))], null);

    public RefundRules Rules => portal.Refund;

    public PageQuestion Question { get; private set; } = null!; // set before the view runs

    public DateOnly Today => day.Today;

    /// <summary>What comes of what was asked; null while nothing was, or something is wrong.</summary>
    public RefundPlan? Plan { get; private set; }

    /// <summary>The worked example: a stay of 105 days with a move planned.</summary>
    public RefundPlan Worked => RefundPlan.Of(Rules, _worked, _worked.Stays[0].Admitted, day.BusinessDays);

    public RefundCase WorkedCase { get; } = _worked;

    public string WorkedAddress => frame.Url("~" + CalculatorAddresses.Refund) + string.Create(
        CultureInfo.InvariantCulture, $"?admitted1={_worked.Stays[0].Admitted:yyyy-MM-dd}&discharged1={_worked.Stays[0].Discharged:yyyy-MM-dd}");

    public string Address => frame.Url("~" + CalculatorAddresses.Refund) + Question.Filled;

    public void OnGet()
    {
        ModelState.Clear();
        Question = new(Request.Query, texts);
        var asked = RefundQuestion.Read(Question);
        ModelState.AddErrors(Question.Problems);
        if (Question.IsAsked && Question.Problems.Count == 0)
        {
            Plan = RefundPlan.Of(Rules, asked, day.Today, day.BusinessDays);
        }
    }

    public FieldView Field(string name, string label) => new(name, label, Question.Typed(name), Question.ProblemOf(name)) { IsDay = true };
}
