using HousingFirst.Contents.Files;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>
/// The library inside the dialog that script opens from an editor: searching, choosing, and putting in what is missing. A picture is chosen
/// when it has been said what it shows. Whoever writes may choose; uploading and describing are the library's own permission.
/// </summary>
[RequirePermission(nameof(ContentPermissions.ViewMediaContent))]
internal sealed class PickFileModel(
    IDocumentSession session, IMediaStore store, MediaIntake intake, MediaLibrary library, IPermissionChecker person, IStringLocalizer<MediaTexts> texts)
    : PageModel
{
    private const int MostShown = 24;

    public IReadOnlyList<MediaRow> Rows { get; private set; } = [];

    public string Words { get; private set; } = "";

    /// <summary>Whether only pictures are asked for.</summary>
    public bool Seen { get; private set; }

    public bool More { get; private set; }

    /// <summary>A file that is chosen by what was just done with it; null when none is.</summary>
    public string? PickedPath { get; private set; }

    public string? PickedAlt { get; private set; }

    public bool MayUpload => person.Allows(ContentPermissions.ManageMediaContent);

    public string MaxFileSizeText => FileSize.Of(intake.MaxFileSize);

    public string Accept => string.Join(',', intake.Endings.Where(ending => !Seen || MediaKinds.OfEnding(ending).IsSeen()));

    public Task OnGetAsync(bool seen, CancellationToken cancellationToken) => AskAsync("", seen, cancellationToken);

    public Task OnPostAsync(string? words, bool seen, CancellationToken cancellationToken) => AskAsync(words, seen, cancellationToken);

    public async Task<IActionResult> OnPostUploadAsync(IReadOnlyList<IFormFile>? files, bool seen, CancellationToken cancellationToken)
    {
        if (!MayUpload)
        {
            return NotFound();
        }

        ModelState.Clear();
        foreach (var file in (files ?? []).Take(1))
        {
            var result = await intake.TakeAsync(file, null, cancellationToken);
            if (result.Refusal is not null)
            {
                ModelState.AddModelError("", $"{result.Name}: {result.Refusal}");
            }
            else if (result.File is { } taken && (taken.Alt is not null || !MediaKinds.Of(taken.ContentType).IsSeen()))
            {
                (PickedPath, PickedAlt) = (taken.Path, taken.Alt);
            }
        }

        if (files is not { Count: > 0 })
        {
            ModelState.AddModelError("", texts["Upload.None"]);
        }

        await ShowAsync("", seen, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostDescribeAsync(long id, string? alt, string? words, bool seen, CancellationToken cancellationToken)
    {
        if (!MayUpload || await library.FindAsync(id, cancellationToken) is not { RemovedUtc: null } file)
        {
            return NotFound();
        }

        ModelState.Clear();
        var said = alt?.Trim() ?? "";
        if (MediaDescription.Refuse(said, isOrnament: false) is { } problem)
        {
            ModelState.AddModelError("", texts[problem, MediaLibrary.LongestAlt]);
        }
        else
        {
            await library.DescribeAsync(file, said, cancellationToken);
            (PickedPath, PickedAlt) = (file.Path, said);
        }

        await ShowAsync(words, seen, cancellationToken);
        return Page();
    }

    private Task AskAsync(string? words, bool seen, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return ShowAsync(words, seen, cancellationToken);
    }

    private async Task ShowAsync(string? words, bool seen, CancellationToken cancellationToken)
    {
        (Words, Seen) = (words?.Trim() is { Length: <= 100 } asked ? asked : "", seen);

        // Who may not describe is not shown what has to be described first.
        var found = await new MediaQuery { Words = Words, IsSeen = seen, HasAlt = !MayUpload }.Ask(session)
            .OrderByDescending(row => row.StoredUtc).Take(MostShown + 1).ListAsync<MediaFile>(cancellationToken);
        More = found.Count > MostShown;
        List<MediaRow> rows = [];
        foreach (var file in found.Take(MostShown))
        {
            rows.Add(MediaRow.Of(file, library.IdOf(file), await store.UrlAsync(file.Path, cancellationToken)));
        }

        Rows = rows;
    }
}
