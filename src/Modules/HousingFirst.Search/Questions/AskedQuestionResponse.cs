namespace HousingFirst.Search.Questions;

/// <summary>A counted question as the API answers it.</summary>
/// <param name="Text">The words that count, without numbers and names.</param>
/// <param name="Times">How often it was asked.</param>
/// <param name="TimesInVain">How often it found nothing.</param>
/// <param name="LastOn">When it was last asked.</param>
internal sealed record AskedQuestionResponse(string Text, int Times, int TimesInVain, DateOnly LastOn)
{
    public static AskedQuestionResponse Of(AskedQuestion question) => new(question.Text, question.Times, question.TimesInVain, question.LastOn);
}
