namespace HousingFirst.Search.Questions;

/// <summary>What readers ask: the list that editors work from.</summary>
/// <param name="Gaps">What mostly found nothing, the most asked first.</param>
/// <param name="Popular">What is asked often and answered.</param>
internal sealed record AskedQuestionsResponse(IReadOnlyList<AskedQuestionResponse> Gaps, IReadOnlyList<AskedQuestionResponse> Popular);
