using Microsoft.AspNetCore.Http;

namespace HousingFirst.Manuals.Writing;

/// <summary>A form of texts as it comes from a browser: fields, the stamp of what it was opened on, and which button was pressed.</summary>
internal static class PostedForm
{
    /// <summary>Carries the <see cref="FormStamp"/>.</summary>
    public const string StampKey = "stamp";

    /// <summary>Says which button was pressed.</summary>
    public const string ActionKey = "action";

    /// <summary>A text as it is stored: line breaks of one kind, nothing around it.</summary>
    public static string Clean(string? text) => text is null ? "" : text.ReplaceLineEndings("\n").Trim();

    /// <summary>Brings a posted form together with what is stored. Choices of the writer in favour of the other one count first.</summary>
    public static FieldMerge Merge(this IFormCollection form, IReadOnlyDictionary<string, string> mine, IReadOnlyDictionary<string, string> saved)
    {
        var chosen = mine.ToDictionary(
            pair => pair.Key,
            pair => form[FieldConflict.ChoicePrefix + pair.Key] == FieldConflict.TakeTheirs ? saved.GetValueOrDefault(pair.Key, pair.Value) : pair.Value,
            StringComparer.Ordinal);
        return FieldMerge.Of(chosen, FormStamp.Read(form[StampKey]), saved);
    }
}
