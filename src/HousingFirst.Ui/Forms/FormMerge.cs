using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Ui.Forms;

/// <summary>
/// Brings a form together with what somebody else saved since it was opened. What only they changed is taken over; what only the writer
/// changed stays; what both changed stays as the writer has it until they choose. Pure.
/// </summary>
/// <param name="Taken">What people call the values that were taken over.</param>
/// <param name="Conflicts">What both changed.</param>
public sealed record FormMerge(IReadOnlyList<string> Taken, IReadOnlyList<FormConflict> Conflicts)
{
    /// <summary>What begins the name of a control in which the writer chooses.</summary>
    public const string ChoicePrefix = "choice|";

    private const string TheirsValue = "theirs";

    /// <summary>Nobody else has changed anything.</summary>
    public bool IsClean => Taken.Count + Conflicts.Count == 0;

    /// <summary>The control in which the writer chooses.</summary>
    public static string ChoiceOf(string name) => ChoicePrefix + name;

    /// <summary>Brings them together; the form is changed. A field that the form does not have is none of its business.</summary>
    public static FormMerge Into(EditForm mine, FormBase before, IEnumerable<SavedField> theirs)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(theirs);
        List<string> taken = [];
        List<FormConflict> conflicts = [];
        foreach (var field in theirs)
        {
            if (!mine.Has(field.Name) || before.IsAsItWas(field.Name, field.Values) || Same(mine.All(field.Name), field.Values))
            {
                continue;
            }

            if (before.IsAsItWas(field.Name, mine.All(field.Name)))
            {
                mine.Set(field.Name, field.Values);
                taken.Add(field.Label);
            }
            else
            {
                conflicts.Add(new(field.Name, field.Label, field.Say(mine.All(field.Name)), field.Say(field.Values)));
            }
        }

        return new(taken, conflicts);
    }

    /// <summary>Puts what was saved by others in the place of what the writer has given up for it.</summary>
    public static void Choose(EditForm mine, EditForm saved)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(saved);
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
    public static bool Differs(EditForm mine, EditForm saved)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(saved);
        return saved.Values.Any(pair => mine.Has(pair.Key) && !Same(mine.All(pair.Key), pair.Value));
    }

    // A box that is not ticked sends "false", or nothing.
    internal static bool Counts(string value) => value.Length > 0 && value != "false";

    private static bool Same(IReadOnlyList<string> mine, IReadOnlyList<string> theirs) =>
        mine.Where(Counts).SequenceEqual(theirs.Where(Counts), StringComparer.Ordinal);
}
