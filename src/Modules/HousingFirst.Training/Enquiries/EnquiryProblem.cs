namespace HousingFirst.Training.Enquiries;

/// <summary>Something in a form that is in the way.</summary>
/// <param name="Field">Name of the field; empty for the form as a whole.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Limit">How much is allowed, where it is about that.</param>
/// <param name="Actual">How much there is.</param>
internal sealed record EnquiryProblem(string Field, EnquiryProblemKind Kind, int Limit = 0, int Actual = 0);
