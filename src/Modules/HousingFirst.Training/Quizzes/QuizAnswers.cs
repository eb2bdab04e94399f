using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Training.Quizzes;

/// <summary>What a reader answered, as it stands in the address of the answer page. Nothing of it is stored.</summary>
/// <param name="query">The address.</param>
internal sealed class QuizAnswers(IQueryCollection query)
{
    public static QuizAnswers None { get; } = new(QueryCollection.Empty);

    /// <summary>
    /// Whether any of the questions is answered. Addresses that people follow carry keys of others besides, from mails and social media.
    /// </summary>
    public bool AnswersAny(IEnumerable<QuizSheet> sheets) => sheets.Any(sheet => query.Keys.Any(sheet.Names));

    /// <summary>Indexes of the answers that were chosen.</summary>
    public ImmutableArray<int> Choices(string name) => [.. query[name].Select(Index).OfType<int>().Distinct().Order()];

    /// <summary>The index that was chosen; null when none.</summary>
    public int? Choice(string name) => Index(query[name].FirstOrDefault());

    /// <summary>A number as it was written; null when nothing was.</summary>
    public string? Written(string name) => query[name].FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static int? Index(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
