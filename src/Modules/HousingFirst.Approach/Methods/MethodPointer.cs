namespace HousingFirst.Approach.Methods;

/// <summary>Something that speaks for another method.</summary>
internal sealed record MethodPointer
{
    public required string Text { get; init; }

    /// <summary>Name of the method that it points to.</summary>
    public required string Points { get; init; }

    /// <summary>Manual section of that method, as <c>manual#section</c>.</summary>
    public required string Read { get; init; }
}
