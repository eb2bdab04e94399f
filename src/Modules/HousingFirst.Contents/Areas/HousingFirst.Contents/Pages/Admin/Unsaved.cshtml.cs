using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Unsaved;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>Where the form's script puts what is typed while somebody writes, and where it is thrown away. Not a page of its own.</summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
[RequestFormLimits(ValueCountLimit = 20_000)]
internal sealed class UnsavedModel(
    ContentDesk desk, UnsavedForms unsaved, ContentPeople people, IDocumentSession session, IPageFrame frame,
    IStringLocalizer<DeskTexts> texts) : PageModel
{
    public IActionResult OnGet(string id) => Redirect(frame.Url("~" + ContentAddresses.One(id)));

    /// <summary>Keeps the form; answers when, in words for who writes.</summary>
    public async Task<IActionResult> OnPostAsync(string id, string? type, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await desk.FindAsync(id, type, cancellationToken) is not { } item)
        {
            return NotFound();
        }

        var form = PostedForm.Read(Request.Form);
        if (!unsaved.Takes(form))
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            return Content(texts["Unsaved.Kept", people.Time(await unsaved.KeepAsync(item, form, PostedForm.Base(Request.Form), cancellationToken))]);
        }
        catch (StaleDocumentException)
        {
            // Another tab of the same person was a moment ahead; the next keystroke keeps this one.
            await session.CancelAsync();
            return StatusCode(StatusCodes.Status409Conflict);
        }
    }

    /// <summary>Throws it away.</summary>
    public async Task<IActionResult> OnPostDropAsync(string id, CancellationToken cancellationToken)
    {
        await unsaved.DropAsync(id, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        var wasSaved = await desk.FindAsync(id, null, cancellationToken) is not null;
        return Redirect(frame.Url("~" + (wasSaved ? ContentAddresses.One(id) : ContentAddresses.List)));
    }
}
