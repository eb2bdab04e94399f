using System.Collections.Immutable;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Manuals.Writing;

/// <summary>A form of texts as it comes from a browser: fields, what it was opened on, and which button was pressed.</summary>
internal static class PostedForm
{
    /// <summary>Carries the <see cref="FormBase"/>.</summary>
    public const string BaseKey = "base";

    /// <summary>Says which button was pressed.</summary>
    public const string ActionKey = "action";

    /// <summary>A text as it is stored: line breaks of one kind, nothing around it.</summary>
    public static string Clean(string? text) => text is null ? "" : text.ReplaceLineEndings("\n").Trim();

    /// <summary>What a form that is opened on these fields carries.</summary>
    public static FormBase BaseOf(IReadOnlyDictionary<string, string> saved) => FormBase.Of("", FormOf(saved));

    /// <summary>
    /// Brings a posted form together with what is stored. Choices of the writer in favour of the other one count first.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="mine">What the writer sends.</param>
    /// <param name="saved">What is stored now; it names the fields.</param>
    /// <param name="label">What people call a field.</param>
    public static (FormMerge Merge, ImmutableDictionary<string, string> Values) Merge(
        this IFormCollection form, IReadOnlyDictionary<string, string> mine, IReadOnlyDictionary<string, string> saved, Func<string, string> label)
    {
        var typed = FormOf(mine);
        foreach (var (name, values) in form.Where(pair => pair.Key.StartsWith(FormMerge.ChoicePrefix, StringComparison.Ordinal)))
        {
            typed.Set(name, [.. values.OfType<string>()]);
        }

        FormMerge.Choose(typed, FormOf(saved));
        var merge = FormMerge.Into(
            typed,
            FormBase.Read(form[BaseKey]),
            saved.Select(pair => new SavedField(pair.Key, label(pair.Key), [pair.Value], values => string.Join('\n', values))));
        return (merge, saved.Keys.ToImmutableDictionary(name => name, name => typed.Value(name) ?? "", StringComparer.Ordinal));
    }

    private static EditForm FormOf(IReadOnlyDictionary<string, string> fields) =>
        new(fields.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[pair.Value], StringComparer.Ordinal));
}
