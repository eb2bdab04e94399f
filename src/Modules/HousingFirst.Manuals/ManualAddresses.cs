using System.Collections.Frozen;
using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Administration;

namespace HousingFirst.Manuals;

/// <summary>
/// The addresses of the manuals' pages, portal-relative without <c>~</c>. They stand on paper and in other systems and do not change;
/// the routes of the pages are written to match them.
/// </summary>
internal static class ManualAddresses
{
    public const string All = "/manualer";

    /// <summary>The chapters that wait for a review.</summary>
    public const string Review = AdminPages.Path + "/manualer/gennemgang";

    /// <summary>All manuals, for those who write.</summary>
    public const string Desk = AdminPages.Path + "/manualer";

    /// <summary>The portal's own words under which the shared text has moved.</summary>
    public const string Decisions = Desk + "/afgoerelser";

    /// <summary>The words that the manuals use.</summary>
    public const string Glossary = "/ordliste";

    /// <summary>Words behind a manual's id that are pages of their own.</summary>
    public static FrozenSet<string> ReservedChapterIds { get; } =
        new[] { "aendringer", "epub", "haefte", "laest", "udgaaet", "udskriv" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words in a manual's place that are something else.</summary>
    public static FrozenSet<string> ReservedManualIds { get; } = new[] { "s", "tjeklister" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words in a manual's place that are pages of the administration.</summary>
    public static FrozenSet<string> ReservedDeskIds { get; } =
        new[] { "afgoerelser", "gennemgang", "kapitler", "ny" }.ToFrozenSet(StringComparer.Ordinal);

    public static string Manual(string manualId) => $"{All}/{manualId}";

    public static string Chapter(string manualId, string chapterId) => $"{All}/{manualId}/{chapterId}";

    public static string Section(string manualId, string chapterId, string id) =>
        id == chapterId ? Chapter(manualId, chapterId) : $"{All}/{manualId}/{chapterId}#{id}";

    /// <summary>A manual, for those who write.</summary>
    public static string DeskOf(string manualId) => $"{Desk}/{manualId}";

    /// <summary>Begins a manual of the portal's own.</summary>
    public const string NewManual = Desk + "/ny";

    /// <summary>All own chapters by their state.</summary>
    public const string Chapters = Desk + "/kapitler";

    /// <summary>An own chapter, or an own section of one that ships, for those who write.</summary>
    public static string ChapterDesk(string manualId, string chapterId) => $"{Desk}/{manualId}/kapitler/{chapterId}";

    /// <summary>What a manual of the portal's own is called, and who may read it.</summary>
    public static string Details(string manualId) => $"{Desk}/{manualId}/oplysninger";

    /// <summary>Begins an own section in a chapter that ships.</summary>
    public static string NewSection(string manualId, string chapterId) => $"{Desk}/{manualId}/nyt-afsnit/{chapterId}";

    /// <summary>The next edition of a manual, before it is published.</summary>
    public static string NextEdition(string manualId) => $"{Desk}/{manualId}/udgiv";

    /// <summary>Who has to read a manual, and who still has to.</summary>
    public static string Readers(string manualId) => $"{Desk}/{manualId}/laesning";

    /// <summary>Where somebody says that they have read and understood a manual.</summary>
    public static string Reading(string manualId) => $"{All}/{manualId}/laest";

    /// <summary>The sources that own chapters of a manual can cite.</summary>
    public static string Sources(string manualId) => $"{Desk}/{manualId}/kilder";

    /// <summary>What the portal lays over a section or a local box.</summary>
    public static string Overlay(string manualId, string target) => $"{Desk}/{manualId}/afsnit/{target}";

    /// <summary>Says that a chapter was taken back.</summary>
    public static string Withdrawn(string manualId, string chapterId) => $"{All}/{manualId}/udgaaet/{chapterId}";

    /// <summary>The whole manual for paper.</summary>
    public static string Booklet(string manualId) => $"{All}/{manualId}/haefte";

    /// <summary>The booklet's stylesheet: what stands in the margins of its sheets.</summary>
    public static string BookletMargins(string manualId) => $"{All}/{manualId}/haefte.css";

    /// <summary>The manual as a book for e-readers.</summary>
    public static string Epub(string manualId) => $"{All}/{manualId}/epub";

    /// <summary>What has changed since an older edition; without one, since the last.</summary>
    public static string Changes(string manualId, EditionNumber? since = null) =>
        since is null ? $"{All}/{manualId}/aendringer" : $"{All}/{manualId}/aendringer?siden={since}";

    /// <summary>All checklists; of one manual only, where it is named.</summary>
    public static string Checklists(string? manualId = null) => manualId is null ? $"{All}/tjeklister" : $"{All}/tjeklister?manual={manualId}";

    /// <summary>A checklist on a page of its own.</summary>
    public static string Checklist(string manualId, string checklistId) => $"{All}/tjeklister/{manualId}/{checklistId}";

    public static string Projector(string manualId, string chapterId) => $"{All}/{manualId}/{chapterId}/projektor";

    /// <summary>The page with the addresses and QR codes of a whole chapter.</summary>
    public static string ShareChapter(string manualId, string chapterId) => $"{All}/{manualId}/{chapterId}/link";

    /// <summary>The page with a section's address and QR code.</summary>
    public static string Share(string manualId, string chapterId, string id) => $"{All}/{manualId}/{chapterId}/link/{id}";

    public static string QrCode(string manualId, string chapterId, string id) => $"{All}/{manualId}/{chapterId}/qr/{id}.svg";

    /// <summary>The address that survives when the section moves to another chapter.</summary>
    public static string Permanent(string manualId, string id) => $"{All}/s/{manualId}/{id}";
}
