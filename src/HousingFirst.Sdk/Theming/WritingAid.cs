namespace HousingFirst.Sdk.Theming;

/// <summary>
/// A partial view that a feature puts beside every form with a text in Markdown, once a page: a library to take pictures from, for example. It
/// decides itself whether the reader may have it.
/// </summary>
/// <param name="View">The view's name; it stands in the feature's own views.</param>
public sealed record WritingAid(string View);
