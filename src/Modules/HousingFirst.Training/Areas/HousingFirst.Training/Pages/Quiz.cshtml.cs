using HousingFirst.Sdk.Security;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Quizzes;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Areas.Pages;

/// <summary>What is said to a reader's answers. They stand in the address and nowhere else: nothing is stored, and nobody needs an account.</summary>
[OpenToReaders]
internal sealed class QuizModel(ReaderCourses courses, Quizzes.QuizReader quizzes) : PageModel
{
    public Course Course { get; private set; } = null!; // set, as all below, before the view runs

    public Lesson Lesson { get; private set; } = null!;

    public QuizView Quiz { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string course, string lesson, CancellationToken cancellationToken)
    {
        if (await courses.FindAsync(course, cancellationToken) is not { } found || !courses.MayRead(found) || found.Course.Lesson(lesson) is not { } read
            || await quizzes.ReadAsync(found.Course, read, new(Request.Query), cancellationToken) is not { } quiz)
        {
            return NotFound();
        }

        (Course, Lesson, Quiz) = (found.Course, read, quiz);
        return Page();
    }
}
