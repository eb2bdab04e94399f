namespace HousingFirst.Contents.Fields;

/// <summary>Orchard's choices of a text field with the editor <c>PredefinedList</c>.</summary>
internal sealed record TextFieldPredefinedListEditorSettings
{
    public IReadOnlyList<Option> Options
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>A choice.</summary>
    internal sealed record Option
    {
        public string Name { get; init; } = "";

        public string Value { get; init; } = "";
    }
}
