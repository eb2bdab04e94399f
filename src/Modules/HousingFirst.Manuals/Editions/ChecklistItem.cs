namespace HousingFirst.Manuals.Editions;

/// <summary>One line of a checklist.</summary>
/// <param name="Id">Unique in the manual. A reader's tick hangs on it.</param>
/// <param name="Text">The line as plain text.</param>
public sealed record ChecklistItem(string Id, string Text);
