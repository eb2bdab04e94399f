namespace HousingFirst.Sdk.Content.Checks;

/// <summary>Something in an item that should be mended.</summary>
/// <param name="Problem">What and where; its words stand in the module's <c>ModuleTexts</c> under its code and say how to mend it.</param>
/// <param name="IsSerious">Whether it keeps the item from readers.</param>
public sealed record ContentFinding(ContentProblem Problem, bool IsSerious);
