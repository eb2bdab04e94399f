using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>
/// What was answered, by the question's key. What is missing is unknown. Answers are about a citizen: they are held for one request,
/// never stored, and print nothing.
/// </summary>
/// <param name="Chosen">The choices; none is <see cref="Unknown"/>.</param>
internal sealed record MatchAnswers(ImmutableDictionary<string, string> Chosen)
{
    /// <summary>The choice that every question has.</summary>
    public const string Unknown = "unknown";

    /// <summary>Nothing is known.</summary>
    public static MatchAnswers None { get; } = new(ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The choice; <see cref="Unknown"/> where there is none.</summary>
    public string this[string question] => Chosen.GetValueOrDefault(question, Unknown);

    public bool Knows(string question) => Chosen.ContainsKey(question);

    /// <summary>The same with one answer changed.</summary>
    public MatchAnswers With(string question, string choice) =>
        new(choice == Unknown ? Chosen.Remove(question) : Chosen.SetItem(question, choice));

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(MatchAnswers);
}
