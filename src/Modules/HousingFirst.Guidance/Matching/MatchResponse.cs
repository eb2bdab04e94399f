namespace HousingFirst.Guidance.Matching;

/// <summary>The recommendation. The municipality decides.</summary>
/// <param name="Rules">Version of the rules.</param>
/// <param name="Row">The row that hit.</param>
/// <param name="Recommendation">What it recommends.</param>
/// <param name="Alternative">The nearest alternative; null when no other answer leads elsewhere.</param>
/// <param name="AlternativeIf">The answer that would lead there; null where it is no matter of answers.</param>
/// <param name="Confidence">high, medium or low.</param>
/// <param name="Start">now, motivation or preCti.</param>
/// <param name="Flags">What not to overlook.</param>
/// <param name="Unknown">Keys of the questions that are not answered.</param>
/// <param name="Why">The reason in Danish.</param>
/// <param name="Sources">What it rests on.</param>
/// <param name="PortalWords">What the portal itself says about the row and the recommendation.</param>
internal sealed record MatchResponse(
    string Rules,
    string Row,
    string Recommendation,
    string? Alternative,
    MatchChange? AlternativeIf,
    string Confidence,
    string Start,
    IReadOnlyList<string> Flags,
    IReadOnlyList<string> Unknown,
    string Why,
    IReadOnlyList<MatchSource> Sources,
    IReadOnlyList<MatchPortalWords> PortalWords);
