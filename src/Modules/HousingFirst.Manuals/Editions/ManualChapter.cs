using System.Collections.Immutable;
using HousingFirst.Manuals.Pictures;

namespace HousingFirst.Manuals.Editions;

/// <summary>A chapter: one page of the manual.</summary>
public sealed record ManualChapter
{
    /// <summary>Unique in the manual; its address. Never changes.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence for the table of contents.</summary>
    public required string Lead { get; init; }

    /// <summary>Role that answers for the text.</summary>
    public required string Owner { get; init; }

    /// <summary>When the text was last held up against its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    public required DateOnly NextReview { get; init; }

    /// <summary>When a fact in it runs out (law, price, rate); null when none does.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The sources in the order in which they are numbered.</summary>
    public required ImmutableArray<ManualSource> Sources { get; init; }

    /// <summary>The sections, with their parts inside them.</summary>
    public required ImmutableArray<ManualSection> Sections { get; init; }

    public required ImmutableArray<Checklist> Checklists { get; init; }

    /// <summary>The pictures that its boxes place.</summary>
    public ImmutableArray<Picture> Pictures { get; init; } = [];

    /// <summary>Paths of the pictures of the portal's library that the portal's own words in it show, as they are compared.</summary>
    public ImmutableArray<string> MediaPictures { get; init; } = [];

    /// <summary>Ids of other manuals that the chapter links to.</summary>
    public required ImmutableArray<string> LinkedManuals { get; init; }

    /// <summary>Whether the portal has written it itself; then its own people have reviewed it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>SHA-256 of all that a reader sees of the chapter; stays the same when only other chapters change.</summary>
    public required string Hash { get; init; }

    /// <summary>Sections and parts in reading order.</summary>
    public IEnumerable<ManualSection> AllSections => Sections.SelectMany(section => section.Parts.Prepend(section));

    /// <summary>Whether it should have been held up against its sources again. On the day itself there is still time.</summary>
    public bool IsOverdue(DateOnly today) => NextReview < today;

    /// <summary>Whether one of its facts has run out.</summary>
    public bool HasExpired(DateOnly today) => ValidTo < today;
}
