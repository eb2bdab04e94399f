using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Mvc.Razor;

namespace HousingFirst.Platform.Content.Display;

/// <summary>
/// Finds the view file for the first of several names that has one. Of one name the portal's theme counts first, then its features,
/// those that depend on others before these. Answers are kept with the set of features they were found for.
/// </summary>
internal sealed class ContentViewFinder(IRazorViewEngine engine, IFeatureCatalog features)
{
    private const int MaxAnswers = 5000;

    private readonly ConditionalWeakTable<IReadOnlySet<string>, ConcurrentDictionary<ContentViewName, string?>> _answers = [];

    /// <summary>Path of the view file, or null when no name has one.</summary>
    public string? Find(IPortal portal, ContentViewName name)
    {
        var answers = _answers.GetValue(portal.Features, static _ => new());
        if (answers.TryGetValue(name, out var path))
        {
            return path;
        }

        if (answers.Count >= MaxAnswers)
        {
            answers.Clear();
        }

        return answers[name] = Search(portal, name);
    }

    private string? Search(IPortal portal, ContentViewName name)
    {
        foreach (var candidate in name.Candidates())
        {
            foreach (var folder in Folders(portal, name.IsForm))
            {
                var path = $"{folder}/{candidate}.cshtml";
                if (engine.GetView(executingFilePath: null, path, isMainPage: false).Success)
                {
                    return path;
                }
            }
        }

        return null;
    }

    // Forms stand in the administration and wear its theme.
    private IEnumerable<string> Folders(IPortal portal, bool isForm) => features.All.Reverse()
        .Where(feature => !feature.IsTheme && portal.Features.Contains(feature.Id))
        .Select(feature => $"/Views/{feature.Id}")
        .Prepend($"/Themes/{(isForm && portal is PortalSnapshot snapshot ? snapshot.AdminThemeId : portal.ThemeId)}");
}
