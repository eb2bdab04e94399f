using System.Collections.Immutable;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Content;

/// <summary>A course as a content item, and back. What is read says the same as what was written.</summary>
internal static class CourseItem
{
    public const string Type = "Course";
    public const string ModuleType = "CourseModule";
    public const string LessonType = "Lesson";

    /// <summary>The bag of modules in a course.</summary>
    public const string Modules = "Modules";

    /// <summary>The bag of lessons in a module.</summary>
    public const string Lessons = "Lessons";

    /// <summary>The id that a course has as an item in every portal.</summary>
    public static string IdOf(string courseId) => ContentIds.Derive(Type, courseId);

    /// <summary>Puts what the course says into the item. What the portal has set stays.</summary>
    public static void Write(ContentItem item, Course course)
    {
        item.DisplayText = course.Title;
        item.Apply(new TitlePart { Title = course.Title });
        item.Apply(new AutoroutePart { Path = TrainingAddresses.Course(course.Id)[1..] });
        item.Alter<CoursePart>(part =>
        {
            part.CourseId = course.Id;
            part.Lead = course.Lead;
            part.Language = course.Language;
            part.Method = course.Method;
            part.Kind = course.Kind;
            part.Version = course.Version;
            part.Published = course.Published;
            part.Reviewed = course.Reviewed;
            part.NextReview = course.NextReview;
            part.Owner = course.Owner;
            part.Target = course.Audience;
            part.Requires = course.Requires;
            part.Participants = course.Participants;
            part.Duration = course.Duration;
            part.Certificate = course.Certificate;
            part.Goals = [.. course.Goals];
            part.Practice = [.. course.Practice];
            part.Sources = [.. course.Sources];
        });
        item.Apply(new BagPart { ContentItems = [.. course.Modules.Select(module => Module(course.Id, module))] }, Modules);
    }

    /// <summary>What the item says; null when it is no course that can be read.</summary>
    public static Course? Read(ContentItem item)
    {
        if (item.As<CoursePart>() is not { CourseId.Length: > 0 } part)
        {
            return null;
        }

        return new()
        {
            Id = part.CourseId,
            Title = item.As<TitlePart>()?.Title ?? item.DisplayText ?? "",
            Lead = part.Lead,
            Language = part.Language,
            Method = part.Method,
            Kind = part.Kind,
            Version = part.Version,
            Published = part.Published,
            Reviewed = part.Reviewed,
            NextReview = part.NextReview,
            Owner = part.Owner,
            Audience = part.Target,
            Requires = part.Requires,
            Participants = part.Participants,
            Duration = part.Duration,
            Certificate = part.Certificate,
            Goals = [.. part.Goals],
            Practice = [.. part.Practice],
            Sources = [.. part.Sources],
            Modules = [.. Inside(item, Modules).Select(Module).OfType<CourseModule>()],
        };
    }

    private static ContentItem Module(string courseId, CourseModule module)
    {
        var item = Contained(ModuleType, module.Title, courseId, module.Id);
        item.Apply(new CourseModulePart { ModuleId = module.Id, Form = module.Form, Day = module.Day, Starts = module.Starts, Minutes = module.Minutes });
        item.Apply(new BagPart { ContentItems = [.. module.Lessons.Select(lesson => Lesson(courseId, lesson))] }, Lessons);
        return item;
    }

    private static CourseModule? Module(ContentItem item) => item.As<CourseModulePart>() is not { ModuleId.Length: > 0 } part
        ? null
        : new()
        {
            Id = part.ModuleId,
            Title = TitleOf(item),
            Form = part.Form,
            Day = part.Day,
            Starts = part.Starts,
            Minutes = part.Minutes,
            Lessons = [.. Inside(item, Lessons).Select(Lesson).OfType<Lesson>()],
        };

    private static ContentItem Lesson(string courseId, Lesson lesson)
    {
        var item = Contained(LessonType, lesson.Title, courseId, lesson.Id);
        item.Apply(new LessonPart
        {
            LessonId = lesson.Id,
            Minutes = lesson.Minutes,
            Form = lesson.Form,
            Goals = [.. lesson.Goals],
            Lead = lesson.Lead,
            Markdown = lesson.Text,
        });
        if (!lesson.Quiz.IsEmpty)
        {
            item.Apply(new QuizPart { Questions = [.. lesson.Quiz] });
        }

        return item;
    }

    private static Lesson? Lesson(ContentItem item) => item.As<LessonPart>() is not { LessonId.Length: > 0, Hidden: false } part
        ? null
        : new()
        {
            Id = part.LessonId,
            Title = TitleOf(item),
            Minutes = part.Minutes,
            Form = part.Form,
            Goals = [.. part.Goals],
            Lead = part.Lead,
            Text = part.Markdown,
            Quiz = [.. item.Get<QuizPart>().Questions],
        };

    private static ContentItem Contained(string type, string title, string courseId, string id)
    {
        var item = new ContentItem { ContentItemId = ContentIds.Derive(type, courseId, id), ContentType = type, DisplayText = title };
        item.Apply(new TitlePart { Title = title });
        return item;
    }

    private static string TitleOf(ContentItem item) => item.As<TitlePart>()?.Title ?? item.DisplayText ?? "";

    private static ImmutableArray<ContentItem> Inside(ContentItem item, string bag) => [.. item.As<BagPart>(bag)?.ContentItems ?? []];
}
