using System.Globalization;
using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Contents.Desk;

/// <summary>
/// What the buttons of a list inside a form do: <c>add|{list}</c>, <c>up|{list}|{place}</c>, <c>down|...</c>, <c>remove|...</c>. They change
/// the form alone, so that nothing is stored before the person stores it. Pure.
/// </summary>
internal static class ListAction
{
    private const char Separator = '|';

    /// <summary>Whether a button's value is such an action.</summary>
    public static bool IsOne(string action) => action.Contains(Separator, StringComparison.Ordinal);

    /// <summary>The control in which the type of a new item is chosen.</summary>
    public static string NewTypeOf(string list) => list + ".new";

    public static string Add(string list) => $"add{Separator}{list}";

    public static string Move(string way, string list, int place) => string.Create(CultureInfo.InvariantCulture, $"{way}{Separator}{list}{Separator}{place}");

    /// <summary>Changes the form as the button says; what cannot be done changes nothing.</summary>
    public static void Apply(EditForm form, string action, Func<string> newId)
    {
        var steps = action.Split(Separator);
        var list = steps.ElementAtOrDefault(1) ?? "";
        List<string> ids = [.. form.All(list).Where(id => id.Length > 0)];
        if (steps[0] == "add" && form.Value(NewTypeOf(list)) is { Length: > 0 } type)
        {
            var id = newId();
            form.Set($"{list}.{id}.{nameof(ContentItem.ContentType)}", type);
            form.Set(list, [.. ids, id]);
            return;
        }

        if (!int.TryParse(steps.ElementAtOrDefault(2), NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place >= ids.Count)
        {
            return;
        }

        var moved = ids[place];
        ids.RemoveAt(place);
        switch (steps[0])
        {
            case "up":
                ids.Insert(Math.Max(0, place - 1), moved);
                break;
            case "down":
                ids.Insert(Math.Min(ids.Count, place + 1), moved);
                break;
            case "remove":
                break;
            default:
                return;
        }

        // A list that has become empty still says so.
        form.Set(list, ids.Count == 0 ? [""] : ids);
    }
}
