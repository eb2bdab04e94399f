namespace HousingFirst.Manuals.Writing;

/// <summary>A field that two people have changed at once, each in their own way.</summary>
/// <param name="Name">The field.</param>
/// <param name="Mine">What the person wrote who saves now.</param>
/// <param name="Theirs">What was saved meanwhile.</param>
internal sealed record FieldConflict(string Name, string Mine, string Theirs)
{
    /// <summary>What begins the name of the control in which the writer chooses.</summary>
    public const string ChoicePrefix = "choice|";

    /// <summary>The value of that control that gives up the writer's own.</summary>
    public const string TakeTheirs = "theirs";
}
