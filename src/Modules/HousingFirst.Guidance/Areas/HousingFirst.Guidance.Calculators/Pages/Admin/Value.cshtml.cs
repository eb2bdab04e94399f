using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Guidance.Calculators.Cost;
using HousingFirst.Guidance.Calculators.Local;
using HousingFirst.Sdk.Api;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Pages.Admin;

/// <summary>One value: the portal's own with its source and date, beside the one that ships.</summary>
[RequirePermission(nameof(GuidancePermissions.ManageGuidance))]
internal sealed class ValueModel(ValueDesk desk, IDocumentSession session, ValueWords words, IPageFrame frame, IStringLocalizer<ValueTexts> texts) : PageModel
{
    [BindProperty]
    public ValueForm Form { get; set; } = new();

    public AdjustableValue Value { get; private set; } = null!; // set before the view runs

    /// <summary>The portal's own as it is stored; null where it is as it ships.</summary>
    public LocalValue? Own { get; private set; }

    /// <summary>Whether somebody else has set it since the form was opened.</summary>
    public bool IsStale { get; private set; }

    public string Label => words.Label(Value);

    public string Spoken(CostSpan span) => words.Spoken(Value, span);

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!Open(await desk.FindAsync(key, cancellationToken)))
        {
            return NotFound();
        }

        Form.Show(Value, Own);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!Open(await desk.FindAsync(key, cancellationToken)))
        {
            return NotFound();
        }

        // What was typed stays, and saving once more is a choice.
        if ((Form.Was ?? "") != ValueForm.StampOf(Own))
        {
            IsStale = true;
            Form.Was = ValueForm.StampOf(Own);
        }

        var value = Read();
        if (value is not null && !await desk.FitsAsync(key, value, cancellationToken))
        {
            Refuse(nameof(Form.Value), texts["Problem.Bands"]);
        }

        return IsStale || ModelState.ErrorCount > 0 ? Page() : await SaveAsync(value, ValuesModel.Saved, cancellationToken);
    }

    public async Task<IActionResult> OnPostRestoreAsync(string key, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!Open(await desk.FindAsync(key, cancellationToken)))
        {
            return NotFound();
        }

        Form.Show(Value, Own);
        return await SaveAsync(null, ValuesModel.Restored, cancellationToken);
    }

    private bool Open(ValueRow? row)
    {
        if (row is null)
        {
            return false;
        }

        (Value, Own) = (row.Value, row.Own);
        return true;
    }

    private LocalValue? Read()
    {
        var expected = Number(nameof(Form.Value), Form.Value);
        var (low, high) = Value.HasSpan ? (Number(nameof(Form.Low), Form.Low), Number(nameof(Form.High), Form.High)) : (null, null);
        var source = DanishText.Clean(Form.Source ?? "").Trim();
        if (source.Length is 0 or > ValueForm.LongestSource)
        {
            Refuse(nameof(Form.Source), source.Length == 0 ? texts["Problem.NoSource"] : texts["Problem.LongSource", ValueForm.LongestSource]);
        }
        else if (PersonalNumbers.StandIn(source))
        {
            Refuse(nameof(Form.Source), texts["Problem.PersonalNumber"]);
        }

        var asOf = WrittenDay.Read(Form.AsOf ?? "");
        if (asOf is not { } day || !WrittenDay.IsSensible(day))
        {
            Refuse(nameof(Form.AsOf), texts["Problem.NoDay"]);
        }

        return ModelState.ErrorCount == 0 ? new() { Value = expected!.Value, Low = low, High = high, Source = source, AsOf = asOf!.Value } : null;
    }

    private decimal? Number(string field, string? typed)
    {
        if (ValueForm.Number(typed, Value) is not { } number || !WrittenNumber.IsShort(number))
        {
            Refuse(field, texts["Problem.NoNumber"]);
        }
        else if (!Value.Admits(new() { Value = number }))
        {
            Refuse(field, texts[Value.IsWhole ? "Problem.Whole" : "Problem.Range", ValueForm.Write(Value.Min, Value), ValueForm.Write(Value.Max, Value)]);
        }
        else
        {
            return number;
        }

        return null;
    }

    private async Task<IActionResult> SaveAsync(LocalValue? value, string done, CancellationToken cancellationToken)
    {
        try
        {
            await desk.SaveAsync(Value.Key, value, cancellationToken);
            return Redirect($"{frame.Url("~" + CalculatorAddresses.Values)}?{ValuesModel.DoneKey}={done}");
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            ModelState.AddModelError("", texts["SaveAgain"]);
            return Page();
        }
    }

    private void Refuse(string field, string text) => ModelState.AddModelError($"Form.{field}", text);
}
