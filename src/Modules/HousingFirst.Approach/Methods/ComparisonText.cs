using HousingFirst.Approach.Reading;

namespace HousingFirst.Approach.Methods;

/// <summary>The page that sets the methods side by side: <c>Texts/da/comparison.yml</c>. The answers are the methods' own.</summary>
internal sealed record ComparisonText
{
    public required string Title { get; init; }

    /// <summary>The title where the portal has one method only.</summary>
    public required string TitleOfOne { get; init; }

    /// <summary>The title of a page with so many methods.</summary>
    public string TitleFor(int methods) => methods == 1 ? TitleOfOne : Title;

    /// <summary>What else people call it, for searching.</summary>
    public required string Also { get; init; }

    public required string Lead { get; init; }

    /// <summary>Manual section that says it at length.</summary>
    public required string Read { get; init; }

    /// <summary>The rows.</summary>
    public required List<Criterion> Criteria { get; init; }

    /// <summary>How the figures in the table are to be read.</summary>
    public required string Note { get; init; }

    /// <summary>Manual section on figures.</summary>
    public required string NoteRead { get; init; }

    /// <summary>What is the same whatever the method.</summary>
    public required TitledList Shared { get; init; }

    public required TitledText Which { get; init; }

    /// <summary>That the municipality decides.</summary>
    public required TitledText Decision { get; init; }

    public required TitledText OnShelf { get; init; }

    public required List<string> Sources { get; init; }

    /// <summary>When the texts were last held up against their sources.</summary>
    public required DateOnly Reviewed { get; init; }
}
