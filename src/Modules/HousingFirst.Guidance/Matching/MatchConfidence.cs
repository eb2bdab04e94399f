namespace HousingFirst.Guidance.Matching;

/// <summary>How much of what weighs is known.</summary>
internal enum MatchConfidence
{
    Low,
    Medium,
    High,
}
