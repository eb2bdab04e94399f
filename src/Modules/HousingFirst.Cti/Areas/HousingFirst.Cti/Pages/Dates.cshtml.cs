using HousingFirst.Cti.Dates;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Api;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Cti.Areas.Pages;

/// <summary>The dates of a CTI course from its first day. Nothing is stored: what was asked stands in the address.</summary>
[OpenToReaders]
internal sealed class DatesModel(
    ShippedDateRules shipped, SectionLinkReader sections, IManualSources catalogue, IPageFrame frame, IStringLocalizer<CtiTexts> texts) : PageModel
{
    private static readonly DateOnly Example = new(2026, 11, 30);

    public DateRules Rules => shipped.Rules;

    /// <summary>What was asked for; null while nothing was, or nothing sensible.</summary>
    public DatePlan? Plan { get; private set; }

    /// <summary>The worked example: a day 1 whose months have not all got that day.</summary>
    public DatePlan Worked => DatePlan.Of(Rules, Example, Rules.Lengths[0]);

    /// <summary>Day 1 as it was typed.</summary>
    public string Start => Plan?.Calendar.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? Request.Query[DateQuestion.StartKey].ToString();

    public PhaseLength Length => Plan?.Length ?? Rules.Lengths.FirstOrDefault(length => length.Id == Request.Query[DateQuestion.LengthKey].ToString()) ?? Rules.Lengths[0];

    public IEnumerable<ListedSource> Sources => catalogue.List(Rules.Sources);

    /// <summary>The sections to read.</summary>
    public SectionLinks Links { get; private set; } = SectionLinks.None;

    public string Address(string path, DatePlan plan) => frame.Url("~" + path) + CtiAddresses.Query(plan.Calendar.Start, plan.Length);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (DateQuestion.IsAsked(Request.Query))
        {
            var problems = new InputProblems();
            Plan = DateQuestion.Read(Request.Query, Rules, problems, texts);
            ModelState.AddErrors(problems.All);
        }

        Links = await sections.ReadAsync(
            [
                .. Rules.Boundaries.SelectMany(boundary => boundary.Tasks).Select(task => task.Read),
                .. Rules.Phases.Select(phase => phase.Read),
                Rules.Read,
                Rules.AgreementRead,
            ],
            cancellationToken);
    }
}
