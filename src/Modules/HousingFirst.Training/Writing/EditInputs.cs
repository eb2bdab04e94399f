using System.Globalization;
using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Training.Writing;

/// <summary>The inputs that several parts of courses have, and what stands in them.</summary>
internal static class EditInputs
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>One of the words of a kind.</summary>
    public static EditInput Words<T>(string property, string label, T? value, IReadOnlyDictionary<string, T> words, Func<T, string> text, bool isRequired = true)
        where T : struct, Enum => new(property, label)
        {
            Kind = EditInputKind.Choice,
            IsRequired = isRequired,
            Choices = [.. words.OrderBy(word => word.Value).Select(word => new EditChoice(word.Key, text(word.Value)))],
            Value = value is { } chosen ? words.First(word => EqualityComparer<T>.Default.Equals(word.Value, chosen)).Key : "",
        };

    public static EditInput Number(string property, string label, int? number, string? hint = null) => new(property, label)
    {
        Kind = EditInputKind.Number, Hint = hint, MaxLength = 12, Value = number?.ToString(CultureInfo.CurrentCulture) ?? "",
    };

    public static EditInput Day(string property, string label, DateOnly? day, string? hint = null) => new(property, label)
    {
        Kind = EditInputKind.Date, Hint = hint, MaxLength = DayFormat.Length, Value = day is { } held && held != default ? held.ToString(DayFormat, CultureInfo.InvariantCulture) : "",
    };

    /// <summary>The whole number of an input; null when it is empty, or no such number, which is then told.</summary>
    public static int? WholeOf(this EditElement element, string property, string problem, int min = 0, int max = 100_000)
    {
        if (element.Text(property) is not { } written)
        {
            return null;
        }

        // An input of another kind is refused before.
        var number = decimal.Parse(written, NumberStyles.Number, CultureInfo.CurrentCulture);
        if (number == decimal.Truncate(number) && number >= min && number <= max)
        {
            return (int)number;
        }

        element.Input(property)!.Refuse(problem); // it was just read
        return null;
    }

    public static DateOnly? DayOf(this EditElement element, string property) =>
        element.Text(property) is { } written ? DateOnly.ParseExact(written, DayFormat, CultureInfo.InvariantCulture) : null;

    /// <summary>The word that was chosen; the fallback when none was.</summary>
    public static T WordOf<T>(this EditElement element, string property, IReadOnlyDictionary<string, T> words, T fallback)
        where T : struct, Enum => words.GetValueOrDefault(element.Text(property) ?? "", fallback);

    /// <summary>The lines of an input that say something.</summary>
    public static IReadOnlyList<string> LinesOf(this EditElement element, string property) =>
        (element.Input(property)?.Value ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether nothing that was typed is wrong.</summary>
    public static bool IsSound(this EditElement element) => element.Inputs.All(input => input.Problems.Count == 0);
}
