namespace HousingFirst.Contents.Files;

/// <summary>A picture that waits to be described, with what was typed.</summary>
internal sealed record UndescribedFile(MediaRow Row)
{
    public string Alt { get; init; } = "";

    public bool IsOrnament { get; init; }

    /// <summary>What is wrong with what was typed, or null.</summary>
    public string? Problem { get; init; }

    public override string ToString() => nameof(UndescribedFile);
}
