using HousingFirst.Sdk.Documents;

namespace HousingFirst.Search.Questions;

/// <summary>What readers of a portal ask, counted.</summary>
[Document("AskedQuestions", Raises = DocumentChange.None, IsSingle = true)]
public sealed class AskedQuestions
{
    private const int Most = 500;
    private const int LeastTimesShown = 3;
    private const int DaysShown = 90;

    /// <summary>The questions; the seldom asked ones go first when there are too many.</summary>
    public List<AskedQuestion> Questions { get; set; } = [];

    /// <summary>Counts.</summary>
    public void Add(string text, bool isInVain, bool isOpen, DateOnly on)
    {
        var known = Questions.FindIndex(question => question.Text == text);
        if (known >= 0)
        {
            var question = Questions[known];
            Questions[known] = question with
            {
                Times = question.Times + 1,
                TimesInVain = question.TimesInVain + (isInVain ? 1 : 0),
                LastOn = on,
                IsOpen = isOpen,
            };
            return;
        }

        if (Questions.Count >= Most)
        {
            Questions.Remove(Questions.OrderBy(question => question.Times).ThenBy(question => question.LastOn).First());
        }

        Questions.Add(new() { Text = text, Times = 1, TimesInVain = isInVain ? 1 : 0, LastOn = on, IsOpen = isOpen });
    }

    /// <summary>Takes a question off the list; it stands there again when it is asked again.</summary>
    public void Remove(string text) => Questions.RemoveAll(question => question.Text == text);

    /// <summary>What is asked often and answered, for a reader who sees open answers only, or also others.</summary>
    public IEnumerable<AskedQuestion> Popular(DateOnly today, bool onlyOpen, int most) => Questions
        .Where(question => question.Times >= LeastTimesShown && question.TimesInVain * 2 < question.Times
            && question.LastOn > today.AddDays(-DaysShown) && (question.IsOpen || !onlyOpen))
        .OrderByDescending(question => question.Times).ThenByDescending(question => question.LastOn)
        .Take(most);

    /// <summary>What found nothing, the most asked first: the editors' list of gaps.</summary>
    public IEnumerable<AskedQuestion> Gaps() => Questions
        .Where(question => question.TimesInVain * 2 >= question.Times)
        .OrderByDescending(question => question.TimesInVain).ThenByDescending(question => question.LastOn);
}
