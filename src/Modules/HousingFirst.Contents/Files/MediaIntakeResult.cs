using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Files;

/// <summary>What became of a file that somebody uploaded.</summary>
/// <param name="Name">What it was called where it came from.</param>
internal sealed record MediaIntakeResult(string Name)
{
    /// <summary>The file in the library; null when it was refused.</summary>
    public MediaFile? File { get; init; }

    /// <summary>Whether the same bytes stood in the library already; they are not stored twice.</summary>
    public bool WasKnown { get; init; }

    /// <summary>What of it was not stored.</summary>
    public MediaLeftOut LeftOut { get; init; }

    /// <summary>Why it was refused, in words; null when it was not.</summary>
    public string? Refusal { get; init; }

    public override string ToString() => nameof(MediaIntakeResult);
}
