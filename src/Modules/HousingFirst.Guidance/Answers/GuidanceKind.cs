namespace HousingFirst.Guidance.Answers;

/// <summary>The two kinds of texts that a portal takes in and changes.</summary>
public enum GuidanceKind
{
    /// <summary>A question that people ask, and its answer.</summary>
    Answer,

    /// <summary>How one place does it.</summary>
    Example,
}
