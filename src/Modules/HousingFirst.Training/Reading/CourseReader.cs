using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>Reads a course's files. Pure: the same files give the same course on every machine.</summary>
internal static class CourseReader
{
    public const string CourseFile = "course.yml";

    private const string LessonEnd = ".md";
    private const string QuizEnd = ".quiz.yml";

    public static ReadCourse Read(CourseBundle bundle, IManualSources catalogue)
    {
        var problems = new ProblemList($"{bundle.Folder}/{CourseFile}");
        if (!bundle.Files.TryGetValue(CourseFile, out var text))
        {
            problems.Error(ProblemKind.MissingFile, 1, "The folder has no course.yml.", "Add one as in docs/course-format.md.");
            return new(null, [], problems.ToImmutable());
        }

        if (CourseHeadReader.Read(text, problems) is not { } head)
        {
            return new(null, [], problems.ToImmutable());
        }

        var lessons = bundle.Files.Where(file => file.Key.EndsWith(LessonEnd, StringComparison.Ordinal))
            .Select(file => (Name: file.Key[..^LessonEnd.Length], Read: LessonReader.Read($"{bundle.Folder}/{file.Key}", file.Value)))
            .ToList();
        var quizzes = bundle.Files.Where(file => file.Key.EndsWith(QuizEnd, StringComparison.Ordinal))
            .ToDictionary(file => file.Key[..^QuizEnd.Length], file => QuizFileReader.Read($"{bundle.Folder}/{file.Key}", file.Value), StringComparer.Ordinal);
        ImmutableArray<ManualProblem> all =
        [
            .. lessons.SelectMany(lesson => lesson.Read.Problems),
            .. quizzes.Values.SelectMany(quiz => quiz.Problems),
            .. CourseCheck.Run(bundle, head, lessons, quizzes, catalogue, problems),
            .. problems.ToImmutable(),
        ];
        all = [.. all.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
        var links = lessons.SelectMany(lesson => lesson.Read.Links).Concat(quizzes.Values.SelectMany(quiz => quiz.Links)).Concat(head.Links);
        return new(all.Any(problem => problem.IsError) ? null : Complete(head.Course, lessons, quizzes), [.. links], all);
    }

    private static Course Complete(Course course, List<(string Name, ReadLesson Read)> lessons, Dictionary<string, ReadQuiz> quizzes) => course with
    {
        Modules =
        [
            .. course.Modules.Select(module => module with
            {
                Lessons =
                [
                    .. lessons.Where(lesson => lesson.Read.Module.Id == module.Id)
                        .Select(lesson => lesson.Read.Lesson! with { Quiz = quizzes.TryGetValue(lesson.Name, out var quiz) ? quiz.Questions : [] }),
                ],
            }),
        ],
    };
}
