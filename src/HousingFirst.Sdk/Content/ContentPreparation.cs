using HousingFirst.Sdk.Content.Definitions;

namespace HousingFirst.Sdk.Content;

/// <summary>An item on its way into the store. Handlers complete it and say what is wrong with it.</summary>
public sealed class ContentPreparation
{
    private readonly List<ContentProblem> _problems = [];

    /// <summary>The item. Handlers may change its parts and its display text.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>How it is written.</summary>
    public required ContentWrite Write { get; init; }

    /// <summary>True when readers will see it.</summary>
    public required bool WillBePublished { get; init; }

    /// <summary>Its type, or null when nobody has defined it.</summary>
    public ContentTypeDefinition? Type { get; init; }

    /// <summary>All definitions.</summary>
    public required ContentDefinitionSet Definitions { get; init; }

    /// <summary>The moment of the write, UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>What is wrong so far. One problem is enough for the item to be refused.</summary>
    public IReadOnlyList<ContentProblem> Problems => _problems;

    /// <summary>Refuses the item.</summary>
    public void Refuse(ContentProblem problem) => _problems.Add(problem);
}
