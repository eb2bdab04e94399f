using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Contents.Desk;

/// <summary>
/// Brings a form together with what somebody else saved since it was opened. What only they changed is taken over; what only the writer
/// changed stays; what both changed stays as the writer has it until they choose. Pure.
/// </summary>
/// <param name="Taken">What people call the values that were taken over.</param>
/// <param name="Conflicts">What both changed.</param>
internal sealed record FormMerge(IReadOnlyList<string> Taken, IReadOnlyList<FormConflict> Conflicts)
{
    private const string ChoicePrefix = "choice|";
    private const string TheirsValue = "theirs";

    /// <summary>The control in which the writer chooses.</summary>
    public static string ChoiceOf(string name) => ChoicePrefix + name;

    /// <summary>Brings them together; the form is changed.</summary>
    public static FormMerge Into(EditForm mine, FormBase before, ContentItemEdit theirs)
    {
        List<string> taken = [];
        List<FormConflict> conflicts = [];
        var saved = theirs.ToForm();
        foreach (var (name, label, say) in Named(theirs))
        {
            var theirValues = saved.All(name);
            if (!mine.Has(name) || before.IsAsItWas(name, theirValues) || Same(mine.All(name), theirValues))
            {
                continue;
            }

            if (before.IsAsItWas(name, mine.All(name)))
            {
                mine.Set(name, theirValues);
                taken.Add(label);
            }
            else
            {
                conflicts.Add(new(name, label, say(mine.All(name)), say(theirValues)));
            }
        }

        return new(taken, conflicts);
    }

    /// <summary>Puts what was saved by others in the place of what the writer has given up for it.</summary>
    public static void Choose(EditForm mine, ContentItemEdit theirs)
    {
        var saved = theirs.ToForm();
        foreach (var name in mine.Values.Keys.Where(name => name.StartsWith(ChoicePrefix, StringComparison.Ordinal)).ToArray())
        {
            if (mine.Value(name) == TheirsValue)
            {
                mine.Set(name[ChoicePrefix.Length..], saved.All(name[ChoicePrefix.Length..]));
            }

            mine.Remove(name);
        }
    }

    /// <summary>Whether a form says anything else than what is saved.</summary>
    public static bool Differs(EditForm mine, ContentItemEdit saved) =>
        saved.ToForm().Values.Any(pair => mine.Has(pair.Key) && !Same(mine.All(pair.Key), pair.Value));

    private static IEnumerable<(string Name, string Label, Func<IReadOnlyList<string>, string> Say)> Named(ContentItemEdit theirs)
    {
        foreach (var (element, input) in theirs.Inputs().Where(at => !at.Input.IsReadOnly))
        {
            yield return (input.Name, EditLabels.Of(element, input), values => Say(values, value =>
                input.Choices.FirstOrDefault(choice => choice.Value == value)?.Text ?? value));
        }

        foreach (var list in theirs.Lists())
        {
            yield return (list.Name, list.Label, values => Say(values, id =>
                list.Items.FirstOrDefault(item => item.Item.ContentItemId == id) is { } item ? EditLabels.Of(item) : "…"));
        }
    }

    private static string Say(IReadOnlyList<string> values, Func<string, string> name) =>
        string.Join('\n', values.Where(value => value.Length > 0).Select(name));

    private static bool Same(IReadOnlyList<string> mine, IReadOnlyList<string> theirs) =>
        mine.Where(Counts).SequenceEqual(theirs.Where(Counts), StringComparer.Ordinal);

    private static bool Counts(string value) => value.Length > 0 && value != "false";
}
