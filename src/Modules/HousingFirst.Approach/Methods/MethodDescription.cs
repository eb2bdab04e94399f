namespace HousingFirst.Approach.Methods;

/// <summary>A support method ("støttemetode") as its module describes it; the form is <c>docs/method-format.md</c>.</summary>
internal sealed record MethodDescription
{
    public required string Id { get; init; }

    /// <summary>Lower stands first.</summary>
    public required int Order { get; init; }

    public required string Name { get; init; }

    public required string LongName { get; init; }

    /// <summary>One sentence for a card.</summary>
    public required string Pitch { get; init; }

    /// <summary>Id of the method's manual.</summary>
    public required string Manual { get; init; }

    /// <summary>The answers to the comparison's rows, by the row's id.</summary>
    public required Dictionary<string, string> Facts { get; init; }

    /// <summary>When to think of this method.</summary>
    public required List<string> Fits { get; init; }

    /// <summary>When another method fits better.</summary>
    public List<MethodPointer> Elsewhere { get; init; } = [];

    public MethodVariant? Variant { get; init; }

    /// <summary>Manual sections to read on, as <c>manual#section</c>.</summary>
    public required List<string> Read { get; init; }

    public required List<string> Sources { get; init; }
}
