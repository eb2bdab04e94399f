using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>Reads one lesson's file.</summary>
internal static class LessonReader
{
    public static ReadLesson Read(string file, string text)
    {
        var problems = new ProblemList(file);
        if (TextFile.Cut(text, problems) is not { } cut || YamlMap.Parse(cut.FrontMatter, problems, lineOffset: 1) is not { } front)
        {
            return new(file, null, ("", 1), [], [], [], [], problems.ToImmutable());
        }

        var goals = front.Texts("goals");
        var module = (front.Text("module"), front.LineOf("module"));
        var lesson = ReadFront(front, problems) with { Goals = [.. goals.Select(goal => goal.Text)], Text = cut.Body.Trim('\n') };
        front.TellUnread();
        var check = new LessonTextCheck(cut.Body, cut.BodyLine, problems);
        check.Run();
        return new(
            file, lesson, module, goals, [(lesson.Id, front.LineOf("id")), .. check.Ids], check.Links, [.. check.Citations], problems.ToImmutable());
    }

    private static Lesson ReadFront(YamlMap front, ProblemList problems)
    {
        var id = front.Id("id");
        if (TrainingAddresses.ReservedLessonIds.Contains(id))
        {
            problems.Error(ProblemKind.ReservedId, front.LineOf("id"), $"\"{id}\" is the address of another page.", "Choose another id.");
        }

        return new()
        {
            Id = id,
            Title = front.Text("title"),
            Minutes = front.PositiveNumber("minutes", problems),
            Form = front.Word("form", CourseWords.LessonForms),
            Lead = front.Text("lead"),
            Text = "",
        };
    }
}
