using HousingFirst.Sdk.Content.Editing;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Contents.Desk;

/// <summary>The form of an item as a browser sends it: what was written, and beside it what the form needs for itself.</summary>
internal static class PostedForm
{
    private const string ActionKey = "action";
    private const string BaseKey = "base";
    private const string TokenKey = "__RequestVerificationToken";

    /// <summary>The button that was pressed.</summary>
    public static string Action(IFormCollection posted) => posted[ActionKey].ToString();

    /// <summary>What the form said when it was opened.</summary>
    public static string Base(IFormCollection posted) => posted[BaseKey].ToString();

    /// <summary>What was written.</summary>
    public static EditForm Read(IFormCollection posted)
    {
        EditForm form = new();
        foreach (var (name, values) in posted)
        {
            if (name is not (ActionKey or BaseKey or TokenKey))
            {
                form.Set(name, [.. values.OfType<string>()]);
            }
        }

        return form;
    }
}
