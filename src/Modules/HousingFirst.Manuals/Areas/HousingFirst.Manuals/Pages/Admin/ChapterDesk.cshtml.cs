using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Sdk.Time;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>An own chapter in its newest version: written while it is a draft, read while others judge it, and taken from step to step.</summary>
[RequirePermission(nameof(ManualsPermissions.ViewManualDrafts))]
internal sealed class ChapterDeskModel(
    OwnManuals manuals, ChapterDesk desk, EditionDesk editions, ChapterPreview previews, WriterRights rights, WriterPeople people,
    IDocumentSession session, ICurrentPortal current, TimeProvider clock, IPageFrame frame, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    private const char Separator = '|';
    private const string SubmitAction = "submit";

    [BindProperty]
    public ChapterForm Form { get; set; } = new();

    [BindProperty]
    public StepForm StepForm { get; set; } = new();

    public WritersManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public ChapterVersion Version { get; private set; } = null!;

    public ChapterCheck Check { get; private set; } = null!;

    public FormBase Base { get; private set; } = null!;

    public FormMerge? Merge { get; private set; }

    public RenderedChapter? Preview { get; private set; }

    public bool IsPreview { get; private set; }

    /// <summary>Whether a section was moved just now.</summary>
    public bool HasMoved { get; private set; }

    /// <summary>Whether a step came too late, because somebody else took one.</summary>
    public bool IsLate { get; private set; }

    public string? WasDone { get; private set; }

    public IReadOnlyList<(ChapterEvent What, string Who, string When)> Events { get; private set; } = [];

    public string AuthorNames { get; private set; } = "";

    public string ChangedAt => people.Time(Version.ChangedUtc);

    public IReadOnlyList<SectionLine> Sections => SectionOrder.List(PostedForm.Clean(Form.Body));

    /// <summary>How hard the text is to read.</summary>
    public int Lix => ReadingEase.Lix(Version.Body);

    /// <summary>Steps with a button of their own. Sending to review is a button of the form, so that nothing typed is left behind.</summary>
    public IEnumerable<ChapterStep> Open =>
        ChapterRules.Open(Version, rights.Actor).Where(step => step is not (ChapterStep.Publish or ChapterStep.Submit));

    /// <summary>The version that readers read beside a newer draft, when the person may take it back; else null.</summary>
    public ChapterVersion? ReadBeside => Manual.Read(Version.ChapterId) is { } read && read != Version
        && ChapterRules.Open(read, rights.Actor).Contains(ChapterStep.Withdraw) ? read : null;

    public bool NamesTheLaw => LawWords.StandIn(Version.Body);

    public bool MayEdit => rights.Actor.Hands.Contains(ChapterHand.Writer) && Version.State is ChapterState.Draft or ChapterState.ChangesRequested;

    public bool MayPlace => Version.IsSection && rights.Actor.Hands.Contains(ChapterHand.Writer);

    public bool MayPublish => rights.Actor.Hands.Contains(ChapterHand.Publisher);

    /// <summary>What the person saw: the state, and who has approved.</summary>
    public string Seen => SeenOf(Version);

    public string SuggestedReview => ChapterFields.Written(clock.Today(current.Portal).AddMonths(Manual.Own.ReviewMonths));

    public string WhatNow => Version.State == ChapterState.InReview
        ? texts["Now.InReview", Version.Approvals.Count, Needed]
        : texts[$"Now.{Version.State}"];

    /// <summary>Where the section stands; null for a chapter.</summary>
    public SectionPlace? Place => Manual.PlaceOf(Version.ChapterId);

    /// <summary>The chapter that the section stands in; null when it is gone, and for a chapter.</summary>
    public ManualChapter? Around => Place is { } place ? Manual.Shipped?.Chapter(place.ChapterId) : null;

    /// <summary>Whether what the section was put behind is no longer there.</summary>
    public bool IsMisplaced => Place is { } place && Manual.Shipped is { } shipped && OwnSections.IsLost(place, shipped);

    /// <summary>The section's place in words; null where it has none.</summary>
    public string? PlaceText => Around is { } around && PlaceChoice.In(around).FirstOrDefault(place => place.After == Place?.After) is { } choice
        ? texts.Say(choice)
        : null;

    /// <summary>Whether somebody pressed the button without having chosen a place.</summary>
    public bool LacksPlace { get; private set; }

    /// <summary>Where the section can stand: the places of its chapter, and the ends of the others.</summary>
    public IEnumerable<IGrouping<string, PlaceChoice>> Places =>
        (Around is { } around ? PlaceChoice.In(around) : [])
            .Concat(Manual.Shipped?.Chapters.Where(chapter => chapter != Around).Select(PlaceChoice.End) ?? [])
            .GroupBy(choice => choice.ChapterId == Around?.Id ? Around.Title : texts["Place.Elsewhere"].Value);

    public string Address => frame.Url("~" + ManualAddresses.ChapterDesk(Manual.Id, Version.ChapterId));

    private int Needed => current.Portal.Settings<ManualReviewSettings>(ManualReviewSettings.Key).Needed;

    public async Task<IActionResult> OnGetAsync(string manual, string chapter, string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, chapter, cancellationToken))
        {
            return NotFound();
        }

        WasDone = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string manual, string chapter, int number, CancellationToken cancellationToken)
    {
        try
        {
            return await TakeAsync(manual, chapter, number, cancellationToken);
        }
        catch (StaleDocumentException)
        {
            // Somebody saved between our reading and our writing: read again, and show what they did.
            await session.CancelAsync();
            return await TakeAsync(manual, chapter, number, cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostStepAsync(string manual, string chapter, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, chapter, cancellationToken))
        {
            return NotFound();
        }

        // A draft stands beside what readers read: each has its own steps.
        var version = ReadBeside is { } read && read.Number == StepForm.Number ? read : Version;
        if (StepForm.Number != version.Number || StepForm.Seen != SeenOf(version) || (version != Version && StepForm.Step != ChapterStep.Withdraw))
        {
            IsLate = true;
            return await ShowAsync(cancellationToken);
        }

        try
        {
            var outcome = StepForm.Comment is { } comment && (comment.Length > StepForm.MostComment || PersonalNumbers.StandIn(comment))
                ? new StepOutcome.Refused([ChapterNeed.Comment])
                : StepForm.Step == ChapterStep.Withdraw ? await editions.WithdrawAsync(Manual, version, StepForm, cancellationToken)
                : StepForm.Step == ChapterStep.Publish ? new StepOutcome.Refused([ChapterNeed.RightState])
                : await desk.TakeAsync(Manual, Version, StepForm, cancellationToken);
            if (outcome is StepOutcome.Refused refused)
            {
                Refuse(refused);
                return await ShowAsync(cancellationToken);
            }

            var done = outcome is StepOutcome.Counted ? "talt" : StepForm.Step.ToString().ToLowerInvariant();
            var leaves = StepForm.Step is ChapterStep.Withdraw or ChapterStep.Discard;
            var back = StepForm.Step == ChapterStep.Discard
                ? string.Create(CultureInfo.InvariantCulture, $"&kapitel={chapter}&version={version.Number}")
                : "";
            return Redirect($"{(leaves ? frame.Url("~" + ManualAddresses.DeskOf(manual)) : Address)}?udfoert={done}{back}");
        }
        catch (Exception late) when (late is StaleDocumentException or UniqueIndexException)
        {
            await session.CancelAsync();
            await FindAsync(manual, chapter, cancellationToken);
            IsLate = true;
            return await ShowAsync(cancellationToken);
        }
    }

    /// <summary>Gives a section another place.</summary>
    public async Task<IActionResult> OnPostPlaceAsync(string manual, string chapter, string? place, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, chapter, cancellationToken) || !MayPlace)
        {
            return NotFound();
        }

        try
        {
            if (PlaceChoice.Read(place, Manual.Shipped) is { } choice)
            {
                await desk.PlaceAsync(Manual, chapter, choice, cancellationToken);
                return Redirect(Address + "?udfoert=flyttet");
            }
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            await FindAsync(manual, chapter, cancellationToken);
        }

        (LacksPlace, IsLate) = (string.IsNullOrEmpty(place), !string.IsNullOrEmpty(place));
        return await ShowAsync(cancellationToken);
    }

    public static string SeenOf(ChapterVersion version) =>
        string.Create(CultureInfo.InvariantCulture, $"{version.State}.{version.Approvals.Count}.{version.ChangedUtc.Ticks}");

    /// <summary>What people call a field.</summary>
    private string LabelOf(string field) => texts[$"Field.{field}"];

    private async Task<IActionResult> TakeAsync(string manual, string chapter, int number, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, chapter, cancellationToken))
        {
            return NotFound();
        }

        var (merge, values) = Request.Form.Merge(Form.Fields(), ChapterFields.Of(Version), LabelOf);
        var body = SectionIds.Fill(values[nameof(Form.Body)], chapter, EarlierIds(), Manual.IdsBeside(chapter));
        var action = Request.Form[PostedForm.ActionKey].ToString();
        if (action.Split(Separator) is [var direction and ("up" or "down"), var section])
        {
            body = SectionOrder.Move(body, section, direction == "up");
            HasMoved = true;
        }

        var fields = values.SetItem(nameof(Form.Body), body);
        Merge = merge.IsClean ? null : merge;
        if (!MayEdit || number != Version.Number)
        {
            // It went on to somebody else meanwhile. What was typed stands below, and nothing of it is lost or stored.
            IsLate = true;
            Form = ChapterForm.Of(fields);
            return await ShowAsync(cancellationToken, fields);
        }

        CheckFields(fields);
        if (action is ("save" or SubmitAction) && ModelState.IsValid && Merge is null)
        {
            return await SaveAsync(fields, action == SubmitAction, cancellationToken);
        }

        IsPreview = action == "preview";
        Form = ChapterForm.Of(fields);
        return await ShowAsync(cancellationToken, fields);
    }

    private async Task<IActionResult> SaveAsync(ImmutableDictionary<string, string> fields, bool submits, CancellationToken cancellationToken)
    {
        // Sending on what somebody else has written does not make a person its author.
        if (!fields.OrderBy(field => field.Key, StringComparer.Ordinal).SequenceEqual(ChapterFields.Of(Version)))
        {
            await desk.SaveAsync(Version, fields, cancellationToken);
        }

        if (!submits)
        {
            return Redirect(Address + "?udfoert=gemt");
        }

        if (await desk.TakeAsync(Manual, Version, new() { Step = ChapterStep.Submit }, cancellationToken) is not StepOutcome.Refused refused)
        {
            return Redirect(Address + "?udfoert=submit");
        }

        Refuse(refused);
        WasDone = texts["Done.gemt"];
        return await ShowAsync(cancellationToken);
    }

    private void Refuse(StepOutcome.Refused refused)
    {
        foreach (var need in refused.Because)
        {
            ModelState.AddModelError("", texts[$"Need.{need}"]);
        }
    }

    private void CheckFields(ImmutableDictionary<string, string> fields)
    {
        Length(nameof(Form.Title), ChapterFields.MostTitle);
        Length(nameof(Form.Lead), ChapterFields.MostLead);
        Length(nameof(Form.Body), ChapterCheck.MostText);
        if (fields[nameof(Form.Title)].Length == 0)
        {
            ModelState.AddModelError("Form." + nameof(Form.Title), texts["Problem.Fill"]);
        }

        foreach (var day in new[] { nameof(Form.NextReview), nameof(Form.ValidTo) })
        {
            if (fields[day].Length > 0 && ChapterFields.Read(fields[day]) is null)
            {
                ModelState.AddModelError("Form." + day, texts["Problem.Day"]);
            }
        }

        if (fields.Values.Any(PersonalNumberCheck.Finds))
        {
            ModelState.AddModelError("", texts["Problem.PersonalNumber"]);
        }

        void Length(string field, int most)
        {
            if (fields[field].Length > most)
            {
                ModelState.AddModelError("Form." + field, texts["Problem.Shorter", most]);
            }
        }
    }

    // A draft's own text first: what it had an id for a moment ago; then what readers know.
    private string EarlierIds() => $"{Version.Body}\n\n{Manual.Read(Version.ChapterId)?.Body}";

    private async Task<bool> FindAsync(string manual, string chapter, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found || found.Newest(chapter) is not { } version)
        {
            return false;
        }

        (Manual, Version) = (found, version);
        return true;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? typed = null)
    {
        var stored = ChapterFields.Of(Version);
        Base = PostedForm.BaseOf(stored);
        var shown = Version;
        if (typed is null)
        {
            Form = ChapterForm.Of(stored);
        }
        else
        {
            shown = new()
            {
                ManualId = Version.ManualId, ChapterId = Version.ChapterId, IsSection = Version.IsSection, Owner = Version.Owner,
                Reviewed = Version.Reviewed,
            };
            ChapterFields.Into(shown, typed);
        }

        Check = await desk.CheckAsync(Manual, shown, cancellationToken);
        Preview = Check.Chapter is { } chapter && (IsPreview || !MayEdit) ? await previews.RenderAsync(Manual, chapter, cancellationToken) : null;
        List<(ChapterEvent, string, string)> events = [];
        foreach (var what in Version.Events.AsEnumerable().Reverse())
        {
            events.Add((what, await people.NameAsync(what.AccountId, cancellationToken), people.Time(what.AtUtc)));
        }

        Events = events;
        List<string> authors = [];
        foreach (var author in Version.Authors)
        {
            authors.Add(await people.NameAsync(author, cancellationToken));
        }

        AuthorNames = string.Join(", ", authors);
        return Page();
    }
}
