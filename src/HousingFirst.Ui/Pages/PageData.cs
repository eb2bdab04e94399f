using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HousingFirst.Ui.Pages;

/// <summary>What a page tells its layout.</summary>
public static class PageData
{
    private const string TitleKey = "Title";
    private const string BreadcrumbKey = "Breadcrumb";
    private const string ProjectorExitKey = "ProjectorExit";

    /// <summary>Sets the page's title, without the portal's name.</summary>
    public static void SetTitle(this ViewDataDictionary data, string title) => data[TitleKey] = title;

    /// <summary>Sets the way from the front page to this one; neither the front page nor the page itself is in it.</summary>
    public static void SetBreadcrumb(this ViewDataDictionary data, params IReadOnlyList<FrameLink> way) => data[BreadcrumbKey] = way;

    /// <summary>Sets where Escape and the closing link of the projector view lead.</summary>
    public static void SetProjectorExit(this ViewDataDictionary data, string url) => data[ProjectorExitKey] = url;

    /// <summary>The page's title, or null.</summary>
    public static string? Title(this ViewDataDictionary data) => data[TitleKey] as string;

    /// <summary>The way to the page; null where it set none, empty for a page right below the front page.</summary>
    public static IReadOnlyList<FrameLink>? Breadcrumb(this ViewDataDictionary data) => data[BreadcrumbKey] as IReadOnlyList<FrameLink>;

    /// <summary>Where the projector view is left to, or null.</summary>
    public static string? ProjectorExit(this ViewDataDictionary data) => data[ProjectorExitKey] as string;
}
