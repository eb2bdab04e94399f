using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Manuals.Workshop;

/// <summary>What is written in a version of a chapter, as the fields of a form. Pure.</summary>
internal static class ChapterFields
{
    public const int MostTitle = 120;
    public const int MostLead = 300;

    private const string Day = "yyyy-MM-dd";
    private const string Yes = "true";

    public static ImmutableSortedDictionary<string, string> Of(ChapterVersion version) => ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create(nameof(version.Title), version.Title),
            KeyValuePair.Create(nameof(version.Lead), version.Lead),
            KeyValuePair.Create(nameof(version.Body), version.Body),
            KeyValuePair.Create(nameof(version.NextReview), Written(version.NextReview)),
            KeyValuePair.Create(nameof(version.ValidTo), Written(version.ValidTo)),
            KeyValuePair.Create(nameof(version.LawsChecked), version.LawsChecked ? Yes : ""),
        ]);

    /// <summary>The text that says what is wrong with a new title; null when nothing is.</summary>
    public static string? WhatIsWrongWithTitle(string title) =>
        title.Length == 0 ? "Problem.Fill"
        : title.Length > MostTitle ? "Problem.Shorter"
        : PersonalNumbers.StandIn(title) ? "Problem.PersonalNumber"
        : null;

    /// <summary>Puts the fields into a version. A day that cannot be read becomes none; the form has said so.</summary>
    public static void Into(ChapterVersion version, IReadOnlyDictionary<string, string> fields)
    {
        version.Title = fields[nameof(version.Title)];
        version.Lead = fields[nameof(version.Lead)];
        version.Body = fields[nameof(version.Body)];
        version.NextReview = Read(fields[nameof(version.NextReview)]);
        version.ValidTo = Read(fields[nameof(version.ValidTo)]);
        version.LawsChecked = fields[nameof(version.LawsChecked)] == Yes;
    }

    /// <summary>The day; null when the text is none.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Written(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture) ?? "";

    public static string Written(bool isTicked) => isTicked ? Yes : "";
}
