using System.Globalization;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries;

/// <summary>What the pages of both forms do: show an empty form, take a filled one, show what is wrong with it.</summary>
internal sealed class EnquiryDesk(
    EnquiryReception reception, EnquiryChoices choices, IFormSeal seal, ICurrentPortal current, IPageFrame frame, IPermissionChecker reader,
    IStringLocalizer<EnquiryTexts> texts)
{
    /// <summary>Biggest body of a form: what is far too long is still read, so that it can be refused by name and shown again.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    public async Task<EnquirySheet> SheetAsync(EnquiryKind kind, EnquiryForm form, CancellationToken cancellationToken)
    {
        var kept = texts.Period(current.Portal.Settings<EnquirySettings>(EnquirySettings.Key).Retention);
        return new(
            kind,
            form,
            [.. await choices.MethodsAsync(cancellationToken)],
            kept,
            texts["Form.Consent", current.Portal.Title],
            reader.Allows(EnquiryPermissions.ManageEnquiries));
    }

    public Task<EnquirySheet> BlankAsync(EnquiryKind kind, CancellationToken cancellationToken) =>
        SheetAsync(kind, new EnquiryForm { Seal = seal.New() }, cancellationToken);

    /// <summary>Takes a form. Null for the answer: show the page with the sheet.</summary>
    public async Task<(IActionResult? Answer, EnquirySheet Sheet)> TakeAsync(
        PageModel page, EnquiryKind kind, EnquiryForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(form);
        var sheet = await SheetAsync(kind, form, cancellationToken);

        // The framework's own words for a missing field; ours follow. What was typed stands in the form itself.
        page.ModelState.Clear();
        switch (await reception.TakeAsync(kind, form, $"{sheet.Consent}. {texts["Form.Purpose", sheet.Kept]}", cancellationToken))
        {
            case EnquiryOutcome.Received received:
                return (new RedirectResult($"{frame.Url("~" + EnquiryAddresses.Thanks)}?nr={received.Reference}"), sheet);
            case EnquiryOutcome.TooMany tooMany:
                page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                page.Response.Headers.RetryAfter = ((int)Math.Ceiling(tooMany.Wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return (null, sheet with { Wait = texts.Wait(tooMany.Wait) });
            case EnquiryOutcome.Refused refused:
                foreach (var problem in refused.Problems)
                {
                    page.ModelState.AddModelError(problem.Field.Length == 0 ? "" : EnquirySheet.NameOf(problem.Field), texts.Say(problem));
                }

                return (null, sheet with { Form = Mended(form, refused) });
            default:
                throw new InvalidOperationException("An outcome without an answer.");
        }
    }

    // The trap is emptied and a worn seal renewed: a person who was taken for a program sends once more, and is let in.
    private EnquiryForm Mended(EnquiryForm form, EnquiryOutcome.Refused refused) => form with
    {
        Website = null,
        Seal = refused.Problems.Any(problem => problem.Kind == EnquiryProblemKind.Expired) ? seal.New() : form.Seal,
    };
}
