namespace HousingFirst.Ui.Forms;

/// <summary>A value that two people have changed at once, each in their own way.</summary>
/// <param name="Name">Its name in the form.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Mine">What the person wrote who saves now.</param>
/// <param name="Theirs">What was saved meanwhile.</param>
public sealed record FormConflict(string Name, string Label, string Mine, string Theirs);
