namespace HousingFirst.Approach.Methods;

/// <summary>A form of a method that has a name of its own.</summary>
internal sealed record MethodVariant
{
    public required string Name { get; init; }

    public required string Text { get; init; }

    /// <summary>Manual sections to read on, as <c>manual#section</c>.</summary>
    public required List<string> Read { get; init; }
}
