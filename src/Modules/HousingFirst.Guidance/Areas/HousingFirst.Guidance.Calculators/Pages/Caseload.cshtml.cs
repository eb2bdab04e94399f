using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Guidance.Calculators.Caseload;
using HousingFirst.Guidance.Calculators.Local;
using HousingFirst.Guidance.Calculators.Views;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Pages;

/// <summary>A team's caseload: counted first, weighted second.</summary>
[OpenToReaders]
internal sealed class CaseloadModel(PortalCalculators portal, IPageFrame frame, IStringLocalizer<CalculatorTexts> texts) : PageModel
{
    public CaseloadRules Rules => portal.Caseload;

    public PageQuestion Question { get; private set; } = null!; // set before the view runs

    /// <summary>The workers; empty while nobody has citizens, or something is wrong.</summary>
    public ImmutableArray<(int Column, WorkerLoad Load)> Workers { get; private set; } = [];

    public WorkerLoad Team => WorkerLoad.Team([.. Workers.Select(worker => worker.Load)]);

    /// <summary>The worked example: one full-time post with eleven CTI courses.</summary>
    public WorkerLoad Worked { get; } =
        new(1, new Dictionary<string, int>(StringComparer.Ordinal) { ["ctiPre"] = 2, ["ctiPhase1"] = 2, ["ctiPhase2"] = 3, ["ctiPhase3"] = 4 });

    public string WorkedAddress => frame.Url("~" + CalculatorAddresses.Caseload) + "?fte.1=1&ctiPre.1=2&ctiPhase1.1=2&ctiPhase2.1=3&ctiPhase3.1=4";

    public string Address => frame.Url("~" + CalculatorAddresses.Caseload) + Question.Filled;

    public void OnGet()
    {
        ModelState.Clear();
        Question = new(Request.Query, texts);
        var workers = CaseloadQuestion.Read(Question, Rules);
        ModelState.AddErrors(Question.Problems);
        if (Question.Problems.Count == 0 && workers.Any(worker => worker.Load.Citizens > 0))
        {
            Workers = workers;
        }
    }

    public FieldView Field(string key, string label, int column)
    {
        var name = CaseloadQuestion.Name(key, column);
        return new(name, texts["Caseload.FieldLabel", label, column], Question.Typed(name), Question.ProblemOf(name)) { IsLabelHidden = true };
    }
}
