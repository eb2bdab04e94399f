namespace HousingFirst.Manuals.Shelves;

/// <summary>What is new in an edition of the portal's own, in its publisher's words.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">The words.</param>
internal sealed record EditionNote(string Number, string Text);
