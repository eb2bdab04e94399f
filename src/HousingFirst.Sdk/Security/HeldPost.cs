namespace HousingFirst.Sdk.Security;

/// <summary>A form that was posted to a locked session, without its token.</summary>
/// <param name="Address">Where to, with path base and query.</param>
/// <param name="Fields">What was in it, in order.</param>
/// <param name="HadFiles">Whether files were among it. They are not kept.</param>
public sealed record HeldPost(string Address, IReadOnlyList<HeldField> Fields, bool HadFiles)
{
    /// <summary>Whether its owner has sent it on before. It may not have arrived: a telephone drops what it sends between two masts.</summary>
    public bool WasSent { get; init; }

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(HeldPost);
}
