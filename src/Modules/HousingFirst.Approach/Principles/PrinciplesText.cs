using HousingFirst.Approach.Reading;

namespace HousingFirst.Approach.Principles;

/// <summary>The page about the eight principles: <c>Texts/da/principles.yml</c>.</summary>
internal sealed record PrinciplesText
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>Manual section that says it at length.</summary>
    public required string Read { get; init; }

    public required List<PrincipleGroup> Groups { get; init; }

    /// <summary>How to use the principles on a choice.</summary>
    public required TitledText Together { get; init; }

    /// <summary>That the European list is another.</summary>
    public required TitledText Europe { get; init; }

    public required List<string> Sources { get; init; }

    /// <summary>When the texts were last held up against their sources.</summary>
    public required DateOnly Reviewed { get; init; }
}
