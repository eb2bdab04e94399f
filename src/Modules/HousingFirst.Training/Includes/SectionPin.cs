using HousingFirst.Manuals.Links;

namespace HousingFirst.Training.Includes;

/// <summary>A section as it stood when somebody last looked at what a course makes of it.</summary>
/// <param name="Section">The section or box.</param>
/// <param name="Edition">The manual's edition, for people.</param>
/// <param name="EditionHash">The edition in the library.</param>
/// <param name="Hash">The section's text.</param>
internal sealed record SectionPin(SectionReference Section, string Edition, string EditionHash, string Hash);
