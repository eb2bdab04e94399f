namespace HousingFirst.Guidance.Calculators.Views;

/// <summary>A field of a calculator.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Label">What it asks for.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Problem">What is wrong with it, or null.</param>
internal sealed record FieldView(string Name, string Label, string Value, string? Problem)
{
    /// <summary>A line of help.</summary>
    public string? Hint { get; init; }

    /// <summary>The unit behind the field.</summary>
    public string? Unit { get; init; }

    /// <summary>What an empty field stands for.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Whether it takes a day; else a number.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether the label is for those who hear the page alone, because the table around it says the same.</summary>
    public bool IsLabelHidden { get; init; }
}
