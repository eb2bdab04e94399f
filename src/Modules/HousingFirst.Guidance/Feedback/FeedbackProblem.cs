namespace HousingFirst.Guidance.Feedback;

/// <summary>Something in a form that is in the way.</summary>
/// <param name="Field">Name of the field; empty for the form as a whole.</param>
/// <param name="Code">What is wrong; names its sentence.</param>
/// <param name="Limit">How much is allowed, where it is about that.</param>
/// <param name="Actual">How much there is.</param>
internal sealed record FeedbackProblem(string Field, string Code, int Limit = 0, int Actual = 0);
