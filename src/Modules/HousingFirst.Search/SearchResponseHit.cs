namespace HousingFirst.Search;

/// <summary>A hit as the API answers it.</summary>
/// <param name="Title">Title of the manual's chapter, course or page.</param>
/// <param name="Heading">The section's own heading; empty where there is none.</param>
/// <param name="Url">Address relative to the host; leads to the section.</param>
/// <param name="Snippet">Text around the words: found words between mark tags, everything else escaped.</param>
/// <param name="Type">What it is, such as manual or course.</param>
/// <param name="Method">The method that it belongs to; null for none.</param>
/// <param name="Module">The module that it comes from.</param>
/// <param name="Score">What it is ordered by; worth something within one answer alone.</param>
internal sealed record SearchResponseHit(
    string Title, string Heading, string Url, string Snippet, string Type, string? Method, string Module, double Score);
