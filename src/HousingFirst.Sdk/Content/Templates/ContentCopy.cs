namespace HousingFirst.Sdk.Content.Templates;

/// <summary>What became of a template in a portal.</summary>
/// <param name="Result">What was written.</param>
/// <param name="IsTouched">The portal has changed its copy, and the template has moved since: it was not taken in.</param>
public sealed record ContentCopy(ContentResult Result, bool IsTouched);
