using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Files;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>One file: what it shows, where it stands and is used, and what can be done with it.</summary>
[RequirePermission(nameof(ContentPermissions.ManageMediaContent))]
[RefuseLargeUpload]
internal sealed class FileModel(
    MediaLibrary library, MediaIntake intake, IMediaStore store, ContentPeople people, IPageFrame frame, IStringLocalizer<MediaTexts> texts) : PageModel
{
    public MediaFile Media { get; private set; } = null!; // every handler sets it or shows no page

    public MediaRow Row { get; private set; } = null!; // set with the file

    public IReadOnlyList<MediaUse> Uses { get; private set; } = [];

    public string Stored => people.Time(Media.StoredUtc);

    public string? Done { get; private set; }

    public bool IsMoving { get; private set; }

    public bool IsReplacing { get; private set; }

    [BindProperty]
    public string? Alt { get; set; }

    [BindProperty]
    public bool IsOrnament { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Folder { get; set; }

    [BindProperty]
    public bool IsFindable { get; set; }

    [BindProperty]
    public IFormFile? Replacement { get; set; }

    [BindProperty]
    public bool IsSure { get; set; }

    public async Task<IActionResult> OnGetAsync(
        long id, string? udfoert, [FromQuery(Name = RefuseLargeUploadAttribute.Key)] string? tooLarge, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        (Alt, IsOrnament) = (Media.Alt, Media.Alt == "");
        (Name, Folder, IsFindable) = (Path.GetFileNameWithoutExtension(Row.Name), Row.Folder, Media.IsFindable);
        Done = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        IsReplacing = tooLarge is not null;
        if (IsReplacing)
        {
            ModelState.AddModelError(nameof(Replacement), texts["Upload.AllTooLarge", FileSize.Of(intake.MaxFileSize)]);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostDescribeAsync(long id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var alt = Alt?.Trim() ?? "";
        if (MediaDescription.Refuse(alt, IsOrnament) is { } problem)
        {
            return Refuse(nameof(Alt), texts[problem, MediaLibrary.LongestAlt]);
        }

        await library.DescribeAsync(Media, alt, cancellationToken);
        return To("beskrevet");
    }

    public async Task<IActionResult> OnPostFindAsync(long id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        await library.LetFindAsync(Media, IsFindable, cancellationToken);
        return To(IsFindable ? "findes" : "findes-ikke");
    }

    public async Task<IActionResult> OnPostMoveAsync(long id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var stoodUnderANumber = MediaName.HoldsPersonalNumber(Media.Path);
        if (await library.MoveAsync(Media, Folder, Name, cancellationToken))
        {
            return To(stoodUnderANumber ? "flyttet-helt" : "flyttet");
        }

        IsMoving = true;
        return Refuse(nameof(Name), texts[
            MediaName.HoldsPersonalNumber(Name, Folder, $"{Folder}/{Name}") ? "Move.PersonalNumber"
            : MediaName.OfWords(Name) is null ? "Move.Empty"
            : "Move.Taken"]);
    }

    public async Task<IActionResult> OnPostReplaceAsync(long id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var refusal = Replacement is null ? texts["Upload.None"].Value : (await intake.ReplaceAsync(Replacement, Media, cancellationToken)).Refusal;
        if (refusal is null)
        {
            return To(MediaKinds.KeepsPlace(Media) ? "udskiftet-sted" : Media.Alt is { Length: > 0 } ? "udskiftet-billede" : "udskiftet");
        }

        IsReplacing = true;
        return Refuse(nameof(Replacement), refusal);
    }

    public async Task<IActionResult> OnPostDeleteAsync(long id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (Uses.Count > 0 && !IsSure)
        {
            return Refuse(nameof(IsSure), texts["Delete.Used", Uses.Count]);
        }

        await library.RemoveAsync(Media, cancellationToken);
        return Redirect(frame.Url($"~{ContentAddresses.Files}?slettet={id}"));
    }

    private RedirectResult To(string done) => Redirect(frame.Url($"~{ContentAddresses.File(library.IdOf(Media))}?udfoert={done}"));

    // What was typed stays in its form; the others show the file as it is.
    private PageResult Refuse(string field, string problem)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, problem);
        Alt ??= Media.Alt;
        IsFindable = Media.IsFindable;
        Name ??= Path.GetFileNameWithoutExtension(Row.Name);
        Folder ??= IsMoving ? "" : Row.Folder;
        return Page();
    }

    private async Task<bool> FindAsync(long id, CancellationToken cancellationToken)
    {
        if (await library.FindAsync(id, cancellationToken) is not { RemovedUtc: null } file)
        {
            return false;
        }

        Media = file;
        Row = MediaRow.Of(file, id, await store.UrlAsync(file.Path, cancellationToken));
        Uses = await library.UsesAsync(file, cancellationToken);
        return true;
    }
}
