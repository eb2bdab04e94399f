using System.Collections.Immutable;

namespace HousingFirst.Guidance.Tools;

/// <summary>A tool of the work ("redskab"): a guide to it, and the sheet that goes with it.</summary>
internal sealed record Tool
{
    /// <summary>The file's name; its address. Never changes.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is for, in one sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>Lower stands first.</summary>
    public required int Order { get; init; }

    /// <summary>Role that answers for the text.</summary>
    public required string Owner { get; init; }

    public required DateOnly Reviewed { get; init; }

    public required DateOnly NextReview { get; init; }

    /// <summary>When a fact in it runs out; null when none does.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Whether it should have been held up against its sources again. On the day itself there is still time.</summary>
    public bool IsOverdue(DateOnly today) => NextReview < today;

    /// <summary>Whether one of its facts has run out.</summary>
    public bool HasExpired(DateOnly today) => ValidTo < today;

    /// <summary>The first day on which one of the two holds.</summary>
    public DateOnly StaleFrom => (ValidTo < NextReview ? ValidTo.Value : NextReview).AddDays(1);

    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Sections of manuals to read on, as <c>manual#id</c>.</summary>
    public required ImmutableArray<string> Read { get; init; }

    public required ToolSheet Sheet { get; init; }

    public required ImmutableArray<ToolSection> Sections { get; init; }
}
