using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Ui.Forms;

namespace HousingFirst.Contents.Desk;

/// <summary>What is saved of an item, in the words of its editors.</summary>
internal static class SavedFields
{
    public static IEnumerable<SavedField> Of(ContentItemEdit saved)
    {
        var form = saved.ToForm();
        foreach (var (element, input) in saved.Inputs().Where(at => !at.Input.IsReadOnly))
        {
            yield return new(input.Name, EditLabels.Of(element, input), form.All(input.Name), values => Say(values, value =>
                input.Choices.FirstOrDefault(choice => choice.Value == value)?.Text ?? value));
        }

        foreach (var list in saved.Lists())
        {
            yield return new(list.Name, list.Label, form.All(list.Name), values => Say(values, id =>
                list.Items.FirstOrDefault(item => item.Item.ContentItemId == id) is { } item ? EditLabels.Of(item) : "…"));
        }
    }

    private static string Say(IReadOnlyList<string> values, Func<string, string> name) =>
        string.Join('\n', values.Where(value => value.Length > 0).Select(name));
}
