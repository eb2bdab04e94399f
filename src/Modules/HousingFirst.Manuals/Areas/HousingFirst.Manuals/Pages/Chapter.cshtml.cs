using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Views;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Sdk.Time;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>The reading view of a chapter.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ChapterModel(ReaderManuals manuals, ChapterUses uses, IPageFrame frame, ICurrentPortal current, TimeProvider clock) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public ManualChapter Chapter { get; private set; } = null!;

    public RenderedChapter Text { get; private set; } = null!;

    public ContentsView Contents { get; private set; } = null!;

    public ImmutableArray<HeadingLink> Headings { get; private set; }

    /// <summary>Pages that stand on the chapter.</summary>
    public ImmutableArray<FrameLink> UsedBy { get; private set; }

    public FrameLink? Previous { get; private set; }

    public FrameLink? Next { get; private set; }

    /// <summary>The chapter's place in the manual, from 1.</summary>
    public int Number { get; private set; }

    public DateOnly Today => clock.Today(current.Portal);

    /// <summary>The chapter's full address that does not change.</summary>
    public string Address => frame.FullUrl("~" + ManualAddresses.Permanent(Manual.Id, Chapter.Id));

    public async Task<IActionResult> OnGetAsync(string manual, string chapter, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found || found.Edition.Chapter(chapter) is not { } text)
        {
            // A chapter that was taken back leads on.
            return await manuals.AddressAsync(manual, chapter, cancellationToken) is { } address ? Redirect(address) : NotFound();
        }

        Manual = found;
        Chapter = text;
        Text = await manuals.RenderAsync(found, text, cancellationToken);
        Contents = new(
            new(found.Title, frame.Url("~" + ManualAddresses.Manual(found.Id))),
            ImmutableArray.CreateRange(found.Edition.Chapters, Link));
        Headings = ImmutableArray.CreateRange(Text.Sections, section => new HeadingLink(section.Section.Id, section.Section.Title, section.Section.Level));
        UsedBy = await uses.ListAsync(found.Id, text.Id, cancellationToken);
        var index = found.Edition.Chapters.IndexOf(text);
        Number = index + 1;
        Previous = index > 0 ? Contents.Chapters[index - 1] : null;
        Next = index + 1 < Contents.Chapters.Length ? Contents.Chapters[index + 1] : null;
        return Page();
    }

    private FrameLink Link(ManualChapter other) =>
        new(other.Title, frame.Url("~" + ManualAddresses.Chapter(Manual.Id, other.Id)), ReferenceEquals(other, Chapter));
}
