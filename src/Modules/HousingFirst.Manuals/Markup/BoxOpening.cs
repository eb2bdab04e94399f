using System.Text.RegularExpressions;
using HousingFirst.Manuals.Editions;
using Markdig.Extensions.CustomContainers;

namespace HousingFirst.Manuals.Markup;

/// <summary>What the opening line of a box says: <c>::: fact {#id title="..."}</c>, <c>::: picture {#id name="..."}</c>.</summary>
/// <param name="Kind">The kind; null when there is no such kind.</param>
/// <param name="Id">The id, unchecked; null when it is missing.</param>
/// <param name="Title">The title; null when it is missing.</param>
/// <param name="Name">The name of a picture; null when it is missing.</param>
/// <param name="Rest">What else stands in the line, which nobody reads; empty when all is well.</param>
internal sealed partial record BoxOpening(BoxKind? Kind, string? Id, string? Title, string? Name, string Rest)
{
    public static BoxOpening Read(CustomContainer container)
    {
        var line = container.Arguments ?? "";
        var match = Attributes().Match(line);
        var rest = match.Success ? line.Remove(match.Index, match.Length) : line;
        return new(
            KindOf(container.Info),
            match.Groups["id"] is { Success: true } id ? id.Value : null,
            match.Groups["title"] is { Success: true } title ? title.Value : null,
            match.Groups["name"] is { Success: true } name ? name.Value : null,
            rest.Trim());
    }

    private static BoxKind? KindOf(string? word) => word switch
    {
        "fact" => BoxKind.Fact,
        "example" => BoxKind.Example,
        "exercise" => BoxKind.Exercise,
        "checklist" => BoxKind.Checklist,
        "local" => BoxKind.Local,
        "picture" => BoxKind.Picture,
        _ => null,
    };

    [GeneratedRegex("""^\{\s*#(?<id>[^\s}]+)(\s+title="(?<title>[^"]*)")?(\s+name="(?<name>[^"]*)")?\s*\}""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Attributes();
}
