namespace HousingFirst.Guidance.Matching;

/// <summary>What a portal knows that every answer needs: key <see cref="Key"/> of its settings.</summary>
internal sealed record MatchSettings
{
    public const string Key = "GuidanceMatch";

    /// <summary>The question whose answer is the portal's to know.</summary>
    public const string ActTeamQuestion = "actTeamAvailable";

    /// <summary>The choice of <see cref="ActTeamQuestion"/> that is filled in beforehand; null where readers answer themselves.</summary>
    public string? ActTeam { get; init; }

    /// <summary>Whom to ask about a recommendation; null where nobody is named.</summary>
    public string? Contact { get; init; }

    /// <summary>What is answered beforehand. A choice that the questions do not have is none.</summary>
    public MatchAnswers Answers(MatchEdition edition) => Said(edition) is null ? MatchAnswers.None : MatchAnswers.None.With(ActTeamQuestion, ActTeam!);

    /// <summary>The choice in words; null where there is none.</summary>
    public string? Said(MatchEdition edition) => ActTeam is null ? null : edition.Question(ActTeamQuestion)?.Say(ActTeam);
}
