using System.Collections.Immutable;

namespace HousingFirst.Sdk.Search;

/// <summary>An entry that was found.</summary>
/// <param name="Title">The chapter's, page's or file's title.</param>
/// <param name="Heading">The heading in it; empty where the entry is the whole page.</param>
/// <param name="Path">The way to it as readers see it.</param>
/// <param name="Url">Portal-relative address, <c>~/...</c>, with the anchor.</param>
/// <param name="Snippet">HTML: the text around the found words, escaped, the words between <c>mark</c> elements.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Method">Its method, or null.</param>
/// <param name="Module">Id of the module that it comes from.</param>
/// <param name="Collection">What it belongs to; empty for nothing.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
/// <param name="IsOverdue">Its review is overdue.</param>
/// <param name="Words">The words as they stand on the page, for marking them there.</param>
public sealed record SearchHit(
    string Title,
    string Heading,
    string Path,
    string Url,
    string Snippet,
    string Type,
    string? Method,
    string Module,
    string Collection,
    double Score,
    bool IsOverdue,
    ImmutableArray<string> Words);
