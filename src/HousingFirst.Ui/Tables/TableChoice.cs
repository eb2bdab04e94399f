namespace HousingFirst.Ui.Tables;

/// <summary>A value that a list can be narrowed to.</summary>
/// <param name="Value">What stands in the address.</param>
/// <param name="Text">What people read.</param>
public sealed record TableChoice(string Value, string Text);
