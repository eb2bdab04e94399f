using HousingFirst.Training.Quizzes;
using Microsoft.AspNetCore.WebUtilities;

namespace HousingFirst.UnitTests.Training;

public sealed class QuizRulesTests
{
    [Theory]
    [InlineData("laengde", "", "NotAnswered")]
    [InlineData("laengde", "laengde=1", "Right")]
    [InlineData("laengde", "laengde=0", "Wrong")]
    [InlineData("laengde", "laengde=0&laengde=1", "Partly")]
    [InlineData("laengde", "laengde=99", "NotAnswered")]
    [InlineData("laengde", "laengde=<script>", "NotAnswered")]
    [InlineData("raekke", "raekke.0=1&raekke.1=2&raekke.2=3", "Right")]
    [InlineData("raekke", "raekke.0=2&raekke.1=1&raekke.2=3", "Partly")]
    [InlineData("raekke", "raekke.0=3&raekke.1=1&raekke.2=2", "Wrong")]
    [InlineData("raekke", "raekke.0=1", "Partly")]
    [InlineData("raekke", "", "NotAnswered")]
    [InlineData("antal", "antal=3", "Right")]
    [InlineData("antal", "antal=3,5", "Right")]
    [InlineData("antal", "antal=2.5", "Right")]
    [InlineData("antal", "antal=4", "Wrong")]
    [InlineData("antal", "antal=tre", "Wrong")]
    [InlineData("antal", "antal=+", "NotAnswered")]
    public void Grade_Answers_AreHeldUpAgainstTheQuestion(string question, string answers, string outcome) =>
        Assert.Equal(Enum.Parse<QuizOutcome>(outcome), Grade(question, answers).Outcome);

    [Fact]
    public void Grade_Match_IsByWhatIsShownAndNotByPlace()
    {
        var sheet = Sheet("par");
        var right = string.Join('&', sheet.Question.Pairs.Select((pair, index) => $"par.{index}={sheet.Rights.IndexOf(pair.Right)}"));
        var crossed = string.Join('&', sheet.Question.Pairs.Select((pair, index) => $"par.{index}={1 - sheet.Rights.IndexOf(pair.Right)}"));

        Assert.Equal((QuizOutcome.Right, QuizOutcome.Wrong), (Grade("par", right).Outcome, Grade("par", crossed).Outcome));
    }

    [Fact]
    public void Grade_WrongAnswer_GetsItsOwnFeedback() => Assert.Equal(["For kort."], Grade("laengde", "laengde=0").Feedback.ToArray());

    [Fact]
    public void Of_ItemsToPutInOrder_AreNeverShownInOrder()
    {
        foreach (var number in Enumerable.Range(0, 50))
        {
            var question = Sheet("raekke").Question with { Id = $"q{number}" };

            Assert.NotEqual([0, 1, 2], QuizSheet.Of(question).Items.ToArray());
            Assert.Equal(QuizSheet.Of(question).Items.ToArray(), QuizSheet.Of(question).Items.ToArray());
        }
    }

    private static QuizSheet Sheet(string question) => QuizSheet.Of(Given.Course().Lesson("datoer")!.Quiz.Single(candidate => candidate.Id == question));

    private static QuizResult Grade(string question, string answers) =>
        QuizRules.Grade(Sheet(question), new(new Microsoft.AspNetCore.Http.QueryCollection(QueryHelpers.ParseQuery(answers))));
}
