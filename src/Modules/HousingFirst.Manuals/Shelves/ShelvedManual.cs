using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Shelves;

/// <summary>A manual as a portal shows it.</summary>
public sealed class ShelvedManual
{
    internal ShelvedManual(ManualEdition edition, ManualPin pin, string provider)
    {
        Edition = edition;
        Audience = Audience.Parse(pin.Audience);
        Title = pin.Title ?? edition.Title;
        Subtitle = pin.Subtitle ?? edition.Subtitle;
        Lead = pin.Lead ?? edition.Lead;
        Order = pin.Order;
        Contacts = [.. pin.Contacts];
        ChangedUtc = pin.ChangedUtc;
        Reading = pin.Reading is { Roles.Count: > 0 } demand ? demand : null;
        Overlay = ManualOverlay.Of(provider, pin.Overlay, edition.Chapters.Any(chapter => chapter.Sections.Any(section => section.IsOwn)));
        Laid = OverlayRules.Lay(edition, pin.Overlay);
    }

    /// <summary>The edition that the portal reads.</summary>
    public ManualEdition Edition { get; }

    /// <summary>The manual's id.</summary>
    public string Id => Edition.Id;

    /// <summary>The portal's title for it.</summary>
    public string Title { get; }

    /// <summary>The line under its title.</summary>
    public string Subtitle { get; }

    /// <summary>What it is and whom it is for.</summary>
    public string Lead { get; }

    /// <summary>Who may see it, anywhere.</summary>
    public Audience Audience { get; }

    /// <summary>Differs whenever what a reader sees on the manual's title page would.</summary>
    public string Hash => HashOf(
    [
        Edition.Hash, Title, Subtitle, Lead, JsonSerializer.Serialize(Contacts),
        // Own sections are arranged without an edition.
        .. Edition.Chapters.SelectMany(chapter => chapter.Sections).Where(section => section.IsOwn).Select(section => section.Id),
    ]);

    /// <summary>Whom its readers can ask.</summary>
    public ImmutableArray<LocalContact> Contacts { get; }

    internal int Order { get; }

    /// <summary>Of whom it is asked that they confirm having read it; null of nobody.</summary>
    internal ReadingDemand? Reading { get; }

    /// <summary>When the portal last said something else of it; null when it never has.</summary>
    internal DateTimeOffset? ChangedUtc { get; }

    internal ManualOverlay Overlay { get; }

    /// <summary>The pictures of the portal's library that its texts and what is laid over them show.</summary>
    internal MediaPictures Media { get; init; } = MediaPictures.None;

    /// <summary>Own chapters and sections that were taken back, by their ids.</summary>
    internal IReadOnlyDictionary<string, WithdrawnChapter> Withdrawn { get; init; } = ImmutableDictionary<string, WithdrawnChapter>.Empty;

    /// <summary>Own chapters that were taken back and published anew, and the edition with which they came again.</summary>
    internal IReadOnlyDictionary<string, string> CameAgain { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Own sections whose neighbour, or whose chapter, the edition no longer has; until somebody gives them another place.</summary>
    internal ImmutableArray<SectionPlace> Misplaced { get; init; } = [];

    /// <summary>The portal's entries held up against the edition.</summary>
    internal ImmutableArray<LaidEntry> Laid { get; }

    /// <summary>Those under which the shared text has changed or gone, until somebody decides.</summary>
    internal IEnumerable<LaidEntry> Undecided => Laid.Where(laid => laid.State != OverlayState.InPlace);

    /// <summary>How much waits for a decision because the shared text has changed.</summary>
    internal int Waiting => Undecided.Count() + Misplaced.Length;

    /// <summary>Differs whenever what a reader sees on the chapter's page would.</summary>
    /// <param name="chapter">A chapter of the edition.</param>
    /// <param name="visible">The manuals that the reader may see: links lead into no others.</param>
    public string HashOf(ManualChapter chapter, IEnumerable<ShelvedManual> visible)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        var linked = chapter.LinkedManuals.Union(Overlay.LinkedManuals, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return HashOf(
        [
            chapter.Hash, Title, Edition.Number.ToString(), $"{chapter.Reviewed:O} {chapter.NextReview:O} {chapter.ValidTo:O}",
            JsonSerializer.Serialize(Contacts),
            JsonSerializer.Serialize(ManualPlace.AllIn(chapter).SelectMany(place => Overlay.For(place.Id))),
            Media.KeyFor(chapter.MediaPictures.Concat(Overlay.MediaPictures)),
            .. Edition.Chapters.Select(other => $"{other.Id} {other.Title}"),
            .. visible.Where(manual => linked.Contains(manual.Id)).Select(manual => manual.Edition.Hash),
        ]);
    }

    /// <summary>Whether what an older edition says in a chapter was taken back, even if the chapter has come again since.</summary>
    internal bool IsTakenBack(string chapterId, EditionNumber older) => Withdrawn.ContainsKey(chapterId)
        || (EditionNumber.TryParse(CameAgain.GetValueOrDefault(chapterId), out var again) && older < again);

    /// <summary>The chapter that readers go to instead of one that was taken back, wherever that leads by now; null for the manual.</summary>
    internal ManualChapter? InsteadOf(WithdrawnChapter withdrawn)
    {
        // Not more steps than there are chapters that were taken back: two may name each other.
        var (instead, left) = (withdrawn.Instead, Withdrawn.Count);
        while (left-- > 0 && Edition.Chapter(instead) is null && Withdrawn.GetValueOrDefault(instead) is { } next)
        {
            instead = next.Instead;
        }

        return Edition.Chapter(instead);
    }

    private static string HashOf(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts)).AsSpan(0, 16));
}
