using HousingFirst.Training.Courses;
using HousingFirst.Training.Writing;

namespace HousingFirst.UnitTests.Training;

/// <summary>Quizzes as people write them.</summary>
public sealed class WrittenQuizTests
{
    private const string Section = "@ cti#faseplanen-kort";

    [Fact]
    public void Read_WhatWasWritten_IsTheSameAgain()
    {
        QuizQuestion[] questions =
        [
            Question("laengde", QuestionKind.Single) with { Answers = [new("6 måneder", false, "For kort."), new("9 måneder", true, null)], Goal = "faser" },
            Question("flere", QuestionKind.Multiple) with { Answers = [new("CTI", true, null), new("ICM", true, "Ja."), new("VHS", false, "Nej.")] },
            Question("et-kryds", QuestionKind.Multiple) with { Answers = [new("CTI", true, null), new("VHS", false, "Nej.")] },
            Question("raekke", QuestionKind.Order) with { Items = ["Overgang", "Afprøvning", "Overdragelse"], Feedback = "Overgang først." },
            Question("par", QuestionKind.Match) with { Pairs = [new("Ni måneder", "CTI"), new("Så længe behovet er der", "ICM")], Feedback = "CTI hører op." },
            Question("antal", QuestionKind.Number) with { Number = 3, Tolerance = 0.5m, Unit = "områder", Feedback = "Højst tre." },
        ];

        var (read, problem) = WrittenQuiz.Read(WrittenQuiz.Write(questions), questions);

        Assert.Null(problem);
        Assert.Equal(WrittenQuiz.Write(questions), WrittenQuiz.Write(read));
        Assert.Equal(questions.Select(question => (question.Id, question.Kind)), read.Select(question => (question.Id, question.Kind)));
    }

    [Fact]
    public void Read_QuestionThatIsReworded_KeepsItsId()
    {
        QuizQuestion[] before = [Question("a", QuestionKind.Single), Question("b", QuestionKind.Single)];

        var (read, _) = WrittenQuiz.Read($"? Et nyt\n{Section}\n\n? Spørgsmålet b\n{Section}\n\n? Et tredje\n{Section}", before);

        Assert.Equal(["a", "b", "et-tredje"], read.Select(question => question.Id));
    }

    [Theory]
    [InlineData("+ svar", 1, "Quiz.NoQuestion")]
    [InlineData("? Hvad\nnoget andet", 2, "Quiz.Line")]
    [InlineData("? Hvad\n+ ja\n- nej | jo", 1, "Quiz.NoSection")]
    [InlineData("? Hvad\n@ ikke et afsnit", 2, "Quiz.Line")]
    public void Read_WhatCannotBeUnderstood_NamesTheLine(string text, int line, string said)
    {
        var (_, problem) = WrittenQuiz.Read(text, []);

        Assert.Equal(new(line, said), problem);
    }

    private static QuizQuestion Question(string id, QuestionKind kind) =>
        new() { Id = id, Kind = kind, Text = "Spørgsmålet " + id, Section = new("cti", "faseplanen-kort") };
}
