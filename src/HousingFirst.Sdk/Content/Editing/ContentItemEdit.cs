using HousingFirst.Sdk.Content.Definitions;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>An item as a form shows it: model of <c>Content-{Type}.Edit.cshtml</c> and its more general forms.</summary>
public sealed class ContentItemEdit
{
    /// <summary>The item, with what was taken from the form.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>Its type, or null when nobody has defined it.</summary>
    public ContentTypeDefinition? Type { get; init; }

    /// <summary>Name of its type for people.</summary>
    public required string TypeName { get; init; }

    /// <summary>What begins the names of its inputs: empty, or the place of the item in another with a dot behind it.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The item that it stands inside, or null.</summary>
    public ContentItemEdit? Container { get; init; }

    /// <summary>Its parts, in their order. Those that nobody has an editor for are not among them, and stay as they are.</summary>
    public IReadOnlyList<PartEdit> Parts { get; set; } = [];

    /// <summary>Names of parts that it carries and that cannot be edited here.</summary>
    public IReadOnlyList<string> Untouched { get; set; } = [];

    /// <summary>A part by its attached name, or null.</summary>
    public PartEdit? Part(string attachedName) => Parts.FirstOrDefault(part => part.Name == attachedName);

    /// <summary>All inputs with the element that they belong to, also those of items inside, in reading order.</summary>
    public IEnumerable<(EditElement Element, EditInput Input)> Inputs() => Parts.SelectMany(part =>
        part.Inputs.Select(input => ((EditElement)part, input))
            .Concat(part.Fields.SelectMany(field => field.Inputs.Select(input => ((EditElement)field, input))))
            .Concat(part.Lists.SelectMany(list => list.Items).SelectMany(item => item.Inputs())));

    /// <summary>All lists of items inside, also those of items inside, in reading order.</summary>
    public IEnumerable<EditList> Lists() => Parts.SelectMany(part => part.Lists)
        .SelectMany(list => list.Items.SelectMany(item => item.Lists()).Prepend(list));

    /// <summary>Whether nothing is wrong with what was written.</summary>
    public bool IsValid => Inputs().All(at => at.Input.Problems.Count == 0);

    /// <summary>What stands in the form now.</summary>
    public EditForm ToForm()
    {
        EditForm form = new();
        foreach (var (_, input) in Inputs())
        {
            form.Set(input.Name, input.Values);
        }

        foreach (var list in Lists())
        {
            form.Set(list.Name, [.. list.Items.Select(item => item.Item.ContentItemId)]);
            foreach (var item in list.Items)
            {
                form.Set(item.Prefix + nameof(ContentItem.ContentType), item.Item.ContentType);
            }
        }

        return form;
    }
}
