namespace HousingFirst.Search.Questions;

/// <summary>A counted question as the API answers it.</summary>
internal sealed record AskedQuestionResponse(string Text, int Times, int TimesInVain, DateOnly LastOn)
{
    public static AskedQuestionResponse Of(AskedQuestion question) => new(question.Text, question.Times, question.TimesInVain, question.LastOn);
}
