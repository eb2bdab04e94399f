namespace HousingFirst.Sdk.Media;

/// <summary>What was found in a file: why it is refused, or what may be stored of it.</summary>
public sealed record MediaInspection
{
    /// <summary>Why it is refused; null when it may be stored.</summary>
    public MediaProblem? Problem { get; init; }

    /// <summary>What is stored: pictures are copied piece by piece, and what is not picture stays behind.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Width of a picture in pixels; null where there is none, or it says none.</summary>
    public int? Width { get; init; }

    /// <summary>Height of a picture in pixels; null where there is none, or it says none.</summary>
    public int? Height { get; init; }

    /// <summary>What was not copied.</summary>
    public MediaLeftOut LeftOut { get; init; }

    /// <summary>A file that is refused.</summary>
    public static MediaInspection Refused(MediaProblem problem) => new() { Problem = problem };
}
