using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Quizzes;

/// <summary>
/// A question as it is put: what is shown shuffled, and by which names its answers come back. The same each time, so that a page can be
/// kept and an answer graded without anything being stored.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="Items">Items to put in order, shuffled: indexes into the question's.</param>
/// <param name="Rights">What pairs can be matched with, shuffled.</param>
internal sealed record QuizSheet(QuizQuestion Question, ImmutableArray<int> Items, ImmutableArray<string> Rights)
{
    public static QuizSheet Of(QuizQuestion question)
    {
        ImmutableArray<int> items = [.. Shuffled(question, Enumerable.Range(0, question.Items.Length), index => question.Items[index])];

        // A shuffle that shuffles nothing would give the answer away.
        if (items.Length > 1 && items.SequenceEqual(Enumerable.Range(0, items.Length)))
        {
            items = [.. items[1..], items[0]];
        }

        return new(
            question, items,
            [.. Shuffled(question, question.Pairs.Select(pair => pair.Right).Distinct(StringComparer.Ordinal), right => right)]);
    }

    /// <summary>Name under which the answer comes back; for items and pairs that of each.</summary>
    public string Name(int? index = null) => index is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Question.Id}.{number}") : Question.Id;

    /// <summary>Whether answers come back under that name.</summary>
    public bool Names(string name) => name == Name() || name.StartsWith(Name() + ".", StringComparison.Ordinal);

    private static IEnumerable<T> Shuffled<T>(QuizQuestion question, IEnumerable<T> items, Func<T, string> text) =>
        items.OrderBy(item => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{question.Id}\n{text(item)}"))), StringComparer.Ordinal);
}
