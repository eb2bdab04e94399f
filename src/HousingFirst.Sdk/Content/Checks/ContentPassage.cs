namespace HousingFirst.Sdk.Content.Checks;

/// <summary>A text in an item. Prints nothing of it.</summary>
/// <param name="Path">Where it stands, as forms and problems name it: <c>MarkdownBodyPart.Markdown</c>.</param>
/// <param name="Text">The text as it is stored.</param>
public sealed record ContentPassage(string Path, string Text)
{
    /// <summary>The words that readers get; the text itself where it is no markup.</summary>
    public string Words { get; init; } = Text;

    /// <summary>Whether it belongs to an item that stands inside the one that is checked.</summary>
    public bool IsInside { get; init; }

    /// <summary>Its headings as readers get them.</summary>
    public IReadOnlyList<PassageHeading> Headings { get; init; } = [];

    /// <summary>Its links.</summary>
    public IReadOnlyList<PassageLink> Links { get; init; } = [];

    /// <summary>Its pictures.</summary>
    public IReadOnlyList<PassagePicture> Pictures { get; init; } = [];

    /// <summary>Names the place alone.</summary>
    public override string ToString() => Path;
}
