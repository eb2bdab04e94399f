namespace HousingFirst.Sdk.Security;

/// <summary>A field of a <see cref="HeldPost"/>.</summary>
/// <param name="Name">Its name in the form.</param>
/// <param name="Value">What was typed.</param>
public sealed record HeldField(string Name, string Value)
{
    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(HeldField);
}
