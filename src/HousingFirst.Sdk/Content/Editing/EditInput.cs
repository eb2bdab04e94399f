namespace HousingFirst.Sdk.Content.Editing;

/// <summary>
/// One thing that can be written or chosen in the form of an item: what a view shows as a control, what a comparison of versions shows as
/// a line, and what a problem points at.
/// </summary>
/// <param name="property">Name of the property in part or field that it stands for.</param>
/// <param name="label">What stands above it.</param>
public sealed class EditInput(string property, string label)
{
    private readonly List<string> _problems = [];

    /// <summary>Name of the property in part or field that it stands for.</summary>
    public string Property { get; } = property;

    /// <summary>What stands above it.</summary>
    public string Label { get; } = label;

    /// <summary>Its name in the form, which is its place in the item: <c>TitlePart.Title</c>. Known once the input was added.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>A line of help.</summary>
    public string? Hint { get; init; }

    /// <summary>What it is for people.</summary>
    public EditInputKind Kind { get; init; }

    /// <summary>Whether something has to stand in it before the item is published; a draft may lack it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Longest value in characters.</summary>
    public int MaxLength { get; init; } = 1000;

    /// <summary>Lines that a control for several lines shows.</summary>
    public int Rows { get; init; } = 3;

    /// <summary>Whether it can be seen and not changed.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>What can be chosen; also names what stands in the input for people.</summary>
    public IReadOnlyList<EditChoice> Choices { get; init; } = [];

    /// <summary>What stands in it. Empty texts stand for nothing.</summary>
    public IReadOnlyList<string> Values { get; set; } = [];

    /// <summary>The value of an input that has one.</summary>
    public string Value
    {
        get => Values is [var only, ..] ? only : "";
        init => Values = value.Length == 0 ? [] : [EditForm.WithUnixLines(value)];
    }

    /// <summary>Whether it holds anything else than the item does.</summary>
    public bool IsChanged { get; set; }

    /// <summary>What is wrong with it, in words for the person who writes.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>What stands in it in words: the texts of choices, else the values.</summary>
    public IEnumerable<string> Spoken => Values.Where(value => value.Length > 0)
        .Select(value => Choices.FirstOrDefault(choice => choice.Value == value)?.Text ?? value);

    /// <summary>Says what is wrong with it.</summary>
    public void Refuse(string problem) => _problems.Add(problem);
}
