namespace HousingFirst.Ui.Pages;

/// <summary>A heading that "on this page" leads to.</summary>
/// <param name="Id">The heading's id in the page.</param>
/// <param name="Text">The heading.</param>
/// <param name="Level">2 or 3.</param>
public sealed record HeadingLink(string Id, string Text, int Level = 2);
