using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>What can only be seen when all files of a course are held up against each other.</summary>
internal static class CourseCheck
{
    private const int MinutesInAnHour = 60;

    /// <summary>Problems of lessons and quizzes; those of <c>course.yml</c> are put into its list.</summary>
    public static ImmutableArray<ManualProblem> Run(
        CourseBundle bundle,
        CourseHead head,
        IReadOnlyList<(string Name, ReadLesson Read)> lessons,
        IReadOnlyDictionary<string, ReadQuiz> quizzes,
        IManualSources catalogue,
        ProblemList course)
    {
        var elsewhere = ImmutableArray.CreateBuilder<ManualProblem>();
        CheckFiles(bundle, lessons, quizzes, elsewhere);
        CheckIds(lessons, quizzes, elsewhere);
        CheckGoals(head, lessons, quizzes, elsewhere, course);
        CheckModules(head, lessons, elsewhere, course);
        CheckTimes(head, course);
        CheckSources(head, lessons, catalogue, elsewhere, course);
        return elsewhere.ToImmutable();
    }

    private static void CheckFiles(
        CourseBundle bundle,
        IReadOnlyList<(string Name, ReadLesson Read)> lessons,
        IReadOnlyDictionary<string, ReadQuiz> quizzes,
        ImmutableArray<ManualProblem>.Builder problems)
    {
        foreach (var quiz in quizzes.Where(quiz => lessons.All(lesson => lesson.Name != quiz.Key)))
        {
            problems.Add(Error(ProblemKind.MissingFile, quiz.Value.File, 1, "The quiz has no lesson.", $"Name it as its lesson, or add {quiz.Key}.md."));
        }

        foreach (var file in bundle.Files.Keys.Where(file =>
            file != CourseReader.CourseFile && !file.EndsWith(".md", StringComparison.Ordinal) && !file.EndsWith(".quiz.yml", StringComparison.Ordinal)))
        {
            problems.Add(Warning(ProblemKind.UnknownValue, $"{bundle.Folder}/{file}", 1, "Nothing reads this file.", "Lessons end in .md, quizzes in .quiz.yml."));
        }
    }

    private static void CheckIds(
        IReadOnlyList<(string Name, ReadLesson Read)> lessons,
        IReadOnlyDictionary<string, ReadQuiz> quizzes,
        ImmutableArray<ManualProblem>.Builder problems)
    {
        // Questions have ids of their own: they never stand in an address beside headings.
        Check(lessons.SelectMany(lesson => lesson.Read.Ids.Select(id => (lesson.Read.File, id.Id, id.Line))));
        Check(quizzes.Values.OrderBy(quiz => quiz.File, StringComparer.Ordinal).SelectMany(quiz => quiz.Ids.Select(id => (quiz.File, id.Id, id.Line))));

        void Check(IEnumerable<(string File, string Id, int Line)> ids)
        {
            var owners = new Dictionary<string, (string File, int Line)>(StringComparer.Ordinal);
            foreach (var (file, id, line) in ids.Where(id => id.Id.Length > 0))
            {
                if (!owners.TryAdd(id, (file, line)))
                {
                    problems.Add(Error(
                        ProblemKind.DuplicateId, file, line, $"The id \"{id}\" stands already in {owners[id].File}({owners[id].Line}).",
                        "Give the newer of the two another id."));
                }
            }
        }
    }

    private static void CheckGoals(
        CourseHead head,
        IReadOnlyList<(string Name, ReadLesson Read)> lessons,
        IReadOnlyDictionary<string, ReadQuiz> quizzes,
        ImmutableArray<ManualProblem>.Builder problems,
        ProblemList course)
    {
        var used = lessons.SelectMany(lesson => lesson.Read.Goals.Select(goal => (lesson.Read.File, goal.Id, goal.Line)))
            .Concat(quizzes.Values.SelectMany(quiz => quiz.Goals.Select(goal => (quiz.File, goal.Id, goal.Line))))
            .Concat(head.PracticeGoals.Select(goal => (course.File, goal.Id, goal.Line)));
        foreach (var (file, id, line) in used.Where(goal => !head.Goals.ContainsKey(goal.Id)))
        {
            problems.Add(Error(ProblemKind.WrongValue, file, line, $"The course has no goal \"{id}\".", "Write one of the ids under \"goals\" in course.yml."));
        }

        if (head.Goals.Count == 0)
        {
            course.Error(ProblemKind.MissingValue, 1, "The course has no goals.", "Write at least one under \"goals\".");
        }

        var covered = lessons.SelectMany(lesson => lesson.Read.Goals).Select(goal => goal.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (goal, line) in head.Goals.Where(goal => !covered.Contains(goal.Key)))
        {
            course.Warning(ProblemKind.MissingValue, line, $"No lesson has the goal \"{goal}\".", "Name it in a lesson's \"goals\", or take it off the list.");
        }
    }

    private static void CheckModules(
        CourseHead head, IReadOnlyList<(string Name, ReadLesson Read)> lessons, ImmutableArray<ManualProblem>.Builder problems, ProblemList course)
    {
        foreach (var (_, lesson) in lessons.Where(lesson => lesson.Read is { Lesson: not null, Module.Id.Length: > 0 }))
        {
            if (!head.Modules.ContainsKey(lesson.Module.Id))
            {
                problems.Add(Error(
                    ProblemKind.WrongValue, lesson.File, lesson.Module.Line, $"The course has no module \"{lesson.Module.Id}\".",
                    "Write one of the ids under \"modules\" in course.yml."));
            }
        }

        if (head.Modules.Count == 0)
        {
            course.Error(ProblemKind.MissingValue, 1, "The course has no modules.", "Write at least one under \"modules\".");
        }

        foreach (var module in head.Course.Modules)
        {
            var minutes = lessons.Where(lesson => lesson.Read.Module.Id == module.Id).Select(lesson => lesson.Read.Lesson?.Minutes ?? 0).ToList();
            if (minutes.Count == 0)
            {
                course.Warning(ProblemKind.MissingValue, head.Modules[module.Id], $"The module \"{module.Id}\" has no lesson.", "Write one, or take the module out.");
            }
            else if (minutes.Sum() > module.Minutes)
            {
                course.Error(
                    ProblemKind.WrongValue, head.Modules[module.Id],
                    $"The lessons of \"{module.Id}\" take {Number(minutes.Sum())} minutes, the module {Number(module.Minutes)}.", "Shorten lessons, or give the module more time.");
            }
        }
    }

    private static void CheckTimes(CourseHead head, ProblemList course)
    {
        var (modules, duration) = (head.Course.Modules, head.Course.Duration);
        foreach (var day in modules.Where(module => module is { Day: not null, Starts: not null }).GroupBy(module => module.Day))
        {
            var inOrder = day.OrderBy(module => module.Starts).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                if ((later.Starts!.Value - earlier.Starts!.Value).TotalMinutes < earlier.Minutes)
                {
                    course.Warning(
                        ProblemKind.WrongValue, head.Modules[later.Id], $"The module \"{later.Id}\" begins before \"{earlier.Id}\" ends.", "Move it, or shorten the other.");
                }
            }
        }

        Compare(Days(ModuleForm.Day), duration.Days, "days");
        Compare(Days(ModuleForm.FollowUp), duration.FollowUpDays, "followUpDays");
        Compare(modules.Where(module => module.Form == ModuleForm.ELearning).Sum(module => module.Minutes), duration.ELearningHours * MinutesInAnHour, "eLearningHours");

        int Days(ModuleForm form) => modules.Where(module => module.Form == form).Select(module => module.Day).Distinct().Count();

        void Compare(int modulesSay, int durationSays, string key)
        {
            if (modulesSay != durationSays)
            {
                course.Warning(
                    ProblemKind.WrongValue, head.DurationLine, $"\"{key}\" makes {Number(durationSays)}, the modules make {Number(modulesSay)}.", "Let them agree.");
            }
        }
    }

    private static void CheckSources(
        CourseHead head,
        IReadOnlyList<(string Name, ReadLesson Read)> lessons,
        IManualSources catalogue,
        ImmutableArray<ManualProblem>.Builder problems,
        ProblemList course)
    {
        foreach (var (key, line) in head.Sources.Where(source => catalogue.Find(source.Key) is null))
        {
            course.Warning(ProblemKind.UnknownSource, line, $"The catalogue has no source \"{key}\".", "Add it to sources.yml of the manuals, or correct the key.");
        }

        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, key, line) in lessons.SelectMany(lesson => lesson.Read.Citations.Select(citation => (lesson.Read.File, citation.Key, citation.Line))))
        {
            if (cited.Add(key) && !head.Sources.ContainsKey(key))
            {
                problems.Add(Warning(ProblemKind.UnknownSource, file, line, $"The source \"{key}\" is cited but not listed.", "Add it to \"sources\" in course.yml."));
            }
        }

        foreach (var (key, line) in head.Sources.Where(source => !cited.Contains(source.Key)))
        {
            course.Warning(ProblemKind.UncitedSource, line, $"The source \"{key}\" is listed but not cited.", "Cite it with [@" + key + "], or take it off the list.");
        }
    }

    private static ManualProblem Error(ProblemKind kind, string file, int line, string message, string advice) =>
        new(kind, IsError: true, file, line, message, advice);

    private static ManualProblem Warning(ProblemKind kind, string file, int line, string message, string advice) =>
        new(kind, IsError: false, file, line, message, advice);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
