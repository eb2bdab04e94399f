using HousingFirst.Sdk.Documents;

namespace HousingFirst.Search.Questions;

/// <summary>What readers of a portal ask, counted.</summary>
[Document("AskedQuestions", Raises = DocumentChange.None, IsSingle = true)]
public sealed class AskedQuestions
{
    /// <summary>So often has a question to be asked openly before others see it: by ten senders, or on ten days.</summary>
    private const int LeastTimesShown = 10;

    private const int Most = 500;
    private const int DaysShown = 90;
    private const int DaysKept = 365;
    private const char LeftOut = '…';

    /// <summary>The questions; the seldom asked ones go first when there are too many.</summary>
    public List<AskedQuestion> Questions { get; set; } = [];

    /// <summary>Counts, and forgets what nobody asks any more.</summary>
    /// <param name="text">The question, cleaned.</param>
    /// <param name="isInVain">Nothing was found.</param>
    /// <param name="isOpen">A reader who was not signed in got an answer.</param>
    /// <param name="on">Today.</param>
    public void Add(string text, bool isInVain, bool isOpen, DateOnly on)
    {
        Questions.RemoveAll(question => question.LastOn <= on.AddDays(-DaysKept));
        var known = Questions.FindIndex(question => question.Text == text);
        if (known < 0 && Questions.Count >= Most)
        {
            Questions.Remove(Questions.OrderBy(question => question.Times).ThenBy(question => question.LastOn).First());
        }

        var before = known >= 0 ? Questions[known] : new AskedQuestion { Text = text };
        var now = before with
        {
            Times = before.Times + 1,
            TimesInVain = before.TimesInVain + (isInVain ? 1 : 0),
            LastOn = on,
            TimesOpen = before.TimesOpen + (isOpen ? 1 : 0),
            OpenOn = isOpen ? on : before.OpenOn,
        };
        if (known >= 0)
        {
            Questions[known] = now;
        }
        else
        {
            Questions.Add(now);
        }
    }

    /// <summary>Takes a question off the list; it stands there again when it is asked again.</summary>
    public void Remove(string text) => Questions.RemoveAll(question => question.Text == text);

    /// <summary>What everybody may be shown: asked often by readers who were not signed in, answered, and without a word left out.</summary>
    public IEnumerable<AskedQuestion> Popular(DateOnly today, int most) => Questions
        .Where(question => question.TimesOpen >= LeastTimesShown && question.OpenOn > today.AddDays(-DaysShown)
            && IsAnswered(question) && !question.Text.Contains(LeftOut))
        .OrderByDescending(question => question.TimesOpen).ThenByDescending(question => question.OpenOn)
        .Take(most);

    /// <summary>What is answered, the most asked first: for editors.</summary>
    public IEnumerable<AskedQuestion> Answered() => Questions.Where(IsAnswered)
        .OrderByDescending(question => question.Times).ThenByDescending(question => question.LastOn);

    /// <summary>What found nothing, the most asked first: the editors' list of gaps.</summary>
    public IEnumerable<AskedQuestion> Gaps() => Questions
        .Where(question => !IsAnswered(question))
        .OrderByDescending(question => question.TimesInVain).ThenByDescending(question => question.LastOn);

    private static bool IsAnswered(AskedQuestion question) => question.TimesInVain * 2 < question.Times;
}
