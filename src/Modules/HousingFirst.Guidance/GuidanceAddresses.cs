using System.Collections.Frozen;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Content;

namespace HousingFirst.Guidance;

/// <summary>
/// The addresses of the module's pages, portal-relative without <c>~</c>. They stand on paper and in other systems and do not change;
/// the routes of the pages are written to match them.
/// </summary>
internal static class GuidanceAddresses
{
    public const string All = "/vejledning";

    public const string Examples = All + "/eksempler";

    public const string MethodMatch = All + "/metodematch";

    public const string MethodMatchResult = MethodMatch + "/resultat";

    public const string Calculators = All + "/beregnere";

    public const string Tools = All + "/redskaber";

    /// <summary>What editors see to: readers' words, reviews, texts that have moved.</summary>
    public const string Desk = All + "/redaktion";

    /// <summary>Where the rules of the method match are read, and the portal's words are put beside them.</summary>
    public const string MatchDesk = "/admin/vejledning/metodematch";

    private const string FeedbackRoot = All + "/tilbagemelding";

    /// <summary>Words in an answer's place that are pages of their own.</summary>
    public static FrozenSet<string> ReservedAnswerIds { get; } =
        new[] { "eksempler", "metodematch", "beregnere", "redskaber", "redaktion", "tilbagemelding" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where the texts of a kind are put in order, hidden and shown.</summary>
    public static string TextDesk(GuidanceKind kind) => "/admin/vejledning/" + DeskWord(kind);

    /// <summary>The word for a kind in the address of its desk.</summary>
    public static string DeskWord(GuidanceKind kind) => kind == GuidanceKind.Answer ? "svar" : "eksempler";

    /// <summary>Where the portal's words at a row or a recommendation are written.</summary>
    public static string MatchWordsOf(string place) => $"{MatchDesk}/{place}";

    /// <summary>Begins a text in the form of content.</summary>
    public static string New(GuidanceKind kind) => "/admin/indhold/nyt/" + GuidanceItem.TypeOf(kind);

    /// <summary>Where readers see all texts of a kind.</summary>
    public static string ListOf(GuidanceKind kind) => kind == GuidanceKind.Answer ? All : Examples;

    /// <summary>The form in which an item is written.</summary>
    public static string Form(string itemId) => $"/admin/indhold/{itemId}";

    public static string Answer(string id) => $"{All}/{id}";

    public static string Example(string id) => $"{Examples}/{id}";

    /// <summary>Where a reader says whether a text helped.</summary>
    public static string Feedback(GuidanceKind kind, string id) => $"{FeedbackRoot}/{Word(kind)}/{id}";

    /// <summary>The word for a kind in addresses.</summary>
    public static string Word(GuidanceKind kind) => kind == GuidanceKind.Answer ? "svar" : "eksempel";

    public static string Of(GuidanceKind kind, string id) => kind == GuidanceKind.Answer ? Answer(id) : Example(id);
}
