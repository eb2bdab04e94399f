using System.Collections.Immutable;
using HousingFirst.Manuals.Writing;

namespace HousingFirst.Manuals.Workshop;

/// <summary>A version of a chapter as it is typed.</summary>
internal sealed class ChapterForm
{
    public string? Title { get; set; }

    public string? Lead { get; set; }

    public string? Body { get; set; }

    public string? NextReview { get; set; }

    public string? ValidTo { get; set; }

    public bool LawsChecked { get; set; }

    public static ChapterForm Of(IReadOnlyDictionary<string, string> fields) => new()
    {
        Title = fields[nameof(Title)],
        Lead = fields[nameof(Lead)],
        Body = fields[nameof(Body)],
        NextReview = fields[nameof(NextReview)],
        ValidTo = fields[nameof(ValidTo)],
        LawsChecked = fields[nameof(LawsChecked)] == ChapterFields.Written(isTicked: true),
    };

    public ImmutableSortedDictionary<string, string> Fields() => ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create(nameof(Title), OneLine(Title)),
            KeyValuePair.Create(nameof(Lead), OneLine(Lead)),
            KeyValuePair.Create(nameof(Body), PostedForm.Clean(Body)),
            KeyValuePair.Create(nameof(NextReview), PostedForm.Clean(NextReview)),
            KeyValuePair.Create(nameof(ValidTo), PostedForm.Clean(ValidTo)),
            KeyValuePair.Create(nameof(LawsChecked), ChapterFields.Written(LawsChecked)),
        ]);

    private static string OneLine(string? text) => PostedForm.Clean(text).Replace('\n', ' ');
}
