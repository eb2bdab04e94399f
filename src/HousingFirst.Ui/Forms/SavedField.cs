namespace HousingFirst.Ui.Forms;

/// <summary>A field as it is saved, with the words for those who have to choose.</summary>
/// <param name="Name">Its name in the form.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Values">What is saved.</param>
/// <param name="Say">Values in words.</param>
public sealed record SavedField(string Name, string Label, IReadOnlyList<string> Values, Func<IReadOnlyList<string>, string> Say);
