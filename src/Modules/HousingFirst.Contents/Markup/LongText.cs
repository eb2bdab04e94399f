using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Contents.Markup;

/// <summary>What holds for every text that people write at length.</summary>
internal static class LongText
{
    /// <summary>Some 200 pages. A page of its own for each is wanted long before.</summary>
    public const int MaxLength = 400_000;

    /// <summary>The text as it was written; null for an empty one. Blanks at its start may mean something.</summary>
    public static string? Of(EditInput? input) => string.IsNullOrWhiteSpace(input?.Value) ? null : input.Value.TrimEnd();
}
