using HousingFirst.Sdk.Security;

namespace HousingFirst.Guidance.Feedback;

/// <summary>What a form must hold to be taken. Pure.</summary>
internal static class FeedbackRules
{
    public const string Yes = "ja";
    public const string No = "nej";

    /// <summary>What is in the way; null when nothing is.</summary>
    public static FeedbackProblem? Check(FeedbackForm form) => form switch
    {
        { Helped: not (Yes or No) } => new(nameof(form.Helped), "Missing"),
        { Comment.Length: > FeedbackForm.LongestComment } => new(nameof(form.Comment), "TooLong", FeedbackForm.LongestComment, form.Comment.Length),
        { Comment: { } comment } when PersonalNumbers.StandIn(comment) => new(nameof(form.Comment), "PersonalNumber"),
        _ => null,
    };
}
