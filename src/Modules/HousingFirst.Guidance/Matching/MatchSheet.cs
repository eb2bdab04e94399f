namespace HousingFirst.Guidance.Matching;

/// <summary>The form as a page shows it.</summary>
/// <param name="Edition">The questions.</param>
/// <param name="Answers">What was chosen so far.</param>
/// <param name="Wish">The citizen's own words so far.</param>
/// <param name="Error">What is wrong with them; null when nothing is.</param>
internal sealed record MatchSheet(MatchEdition Edition, MatchAnswers Answers, string Wish, string? Error)
{
    /// <summary>Name of the field for the citizen's own words.</summary>
    public const string WishField = "wishText";

    /// <summary>Name of the button that shows the form again.</summary>
    public const string ChangeField = "ret";

    /// <summary>How long the citizen's own words may be.</summary>
    public const int LongestWish = 600;

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(MatchSheet);
}
