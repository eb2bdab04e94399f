using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Platform.Content.Editing;

/// <summary>A form that came back.</summary>
/// <param name="Form">What was written.</param>
/// <param name="IsComplete">Whether what is required must be there.</param>
internal sealed record WrittenForm(EditForm Form, bool IsComplete);
