namespace HousingFirst.Approach.Principles;

/// <summary>One of the eight core principles ("kerneprincip").</summary>
internal sealed record Principle
{
    /// <summary>Its anchor on the page. Never changes.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Means { get; init; }

    /// <summary>What can be seen where the principle is lived.</summary>
    public required List<string> Practice { get; init; }

    /// <summary>What it is mistaken for.</summary>
    public required string NotThis { get; init; }

    /// <summary>Manual sections to read on, as <c>manual#section</c>.</summary>
    public required List<string> Read { get; init; }
}
