using HousingFirst.Sdk.Content;

namespace HousingFirst.Training.Setup;

/// <summary>What became of a template in a portal.</summary>
/// <param name="Result">What was written.</param>
/// <param name="IsTouched">The portal has changed its copy, and the template has moved since: it was not taken in.</param>
internal sealed record CourseCopy(ContentResult Result, bool IsTouched);
