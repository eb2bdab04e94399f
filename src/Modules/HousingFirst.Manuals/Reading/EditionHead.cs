using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Reading;

/// <summary>What <c>manual.yml</c> says.</summary>
internal sealed record EditionHead(
    string Id,
    string Title,
    string Subtitle,
    string Lead,
    string Language,
    string Method,
    EditionNumber Number,
    DateOnly Published,
    string Owner,
    int ReviewMonths)
{
    public ManualEdition Complete(ImmutableArray<ManualChapter> chapters, string hash) => new()
    {
        Id = Id,
        Title = Title,
        Subtitle = Subtitle,
        Lead = Lead,
        Language = Language,
        Method = Method,
        Number = Number,
        Published = Published,
        Owner = Owner,
        ReviewMonths = ReviewMonths,
        Chapters = chapters,
        Hash = hash,
    };
}
