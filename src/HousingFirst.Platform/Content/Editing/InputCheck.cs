using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Platform.Content.Editing;

/// <summary>Takes what was written into an input, and judges what every input of its kind has to be.</summary>
internal sealed class InputCheck(IStringLocalizer<EditingTexts> texts)
{
    public void Take(EditInput input, EditForm form, bool isComplete)
    {
        var before = input.Values;
        if (!input.IsReadOnly && form.Has(input.Name))
        {
            input.Values = input.Kind == EditInputKind.Choices
                ? [.. form.All(input.Name).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)]
                : form.Value(input.Name) is { Length: > 0 } value ? [value] : [];
            input.IsChanged = !Counted(input, before).SequenceEqual(Counted(input, input.Values), StringComparer.Ordinal);
        }

        if (isComplete && input.IsRequired && !input.Values.Any(value => !string.IsNullOrWhiteSpace(value)))
        {
            input.Refuse(texts["Required", input.Label]);
        }

        if (input.IsChanged)
        {
            Judge(input, before);
        }
    }

    private void Judge(EditInput input, IReadOnlyList<string> before)
    {
        if (input.Values.Sum(value => value.Length) is var length && length > input.MaxLength)
        {
            input.Refuse(texts["TooLong", input.Label, input.MaxLength, length - input.MaxLength]);
            return;
        }

        var isWrong = input.Kind switch
        {
            EditInputKind.Number => !decimal.TryParse(input.Value, NumberStyles.Number, CultureInfo.CurrentCulture, out _),
            EditInputKind.Date => !DateOnly.TryParseExact(input.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            EditInputKind.DateTime => !DateTime.TryParse(input.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            // What stands there already may stay, though nobody could choose it any more.
            EditInputKind.Choice or EditInputKind.Choices =>
                input.Values.Any(value => !before.Contains(value, StringComparer.Ordinal) && input.Choices.All(choice => choice.Value != value)),
            _ => false,
        };
        if (isWrong && input.Values.Count > 0)
        {
            input.Refuse(texts[$"Wrong.{input.Kind}", input.Label]);
        }
    }

    // A box that is not ticked says no, and so does nothing at all.
    private static IEnumerable<string> Counted(EditInput input, IReadOnlyList<string> values) =>
        values.Where(value => value.Length > 0 && !(input.Kind == EditInputKind.Tick && value == "false"));
}
