namespace HousingFirst.Platform.Scripting;

/// <param name="Position">Index of the character in the script at which it shows.</param>
internal sealed record ScriptProblem(ScriptProblemKind Kind, string Message, int Position)
{
    public override string ToString() => $"{Message} (character {Position + 1} of the script)";
}
