using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HousingFirst.Ui.Forms;

/// <summary>What is wrong with a question, told by a page as the API tells it.</summary>
public static class InputProblemsExtensions
{
    /// <summary>Makes the problems the page's errors, for the summary on top of its form.</summary>
    public static void AddErrors(this ModelStateDictionary state, IEnumerable<(string Key, string Message)> problems)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var (key, message) in problems)
        {
            state.AddModelError(key, message);
        }
    }
}
