using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;

namespace HousingFirst.UnitTests.Approach;

/// <summary>The ids of all manuals as their authors wrote them, as <c>manual#id</c>, and the keys of all sources.</summary>
internal static partial class ManualIds
{
    private static readonly (string Manual, string Module)[] _manuals =
    [
        ("housing-first", "HousingFirst.Approach"), ("cti", "HousingFirst.Cti"), ("icm", "HousingFirst.Icm"), ("act", "HousingFirst.Act"),
    ];

    public static IReadOnlySet<string> All { get; } = _manuals
        .SelectMany(entry => Texts(entry.Module, "Manual/da/")
            .SelectMany(text => Ids(text))
            .Select(id => $"{entry.Manual}#{id}"))
        .ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Sources { get; } = Texts("HousingFirst.Manuals", "Sources/da/")
        .SelectMany(text => Key().Matches(text))
        .Select(match => match.Groups["key"].Value)
        .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Ids(string text) =>
        BraceId().Matches(text).Concat(ChapterId().Matches(text)).Select(match => match.Groups["id"].Value);

    private static IEnumerable<string> Texts(string module, string folder)
    {
        var assembly = Assembly.Load(module);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    [GeneratedRegex(@"\{#(?<id>[a-z0-9-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex BraceId();

    [GeneratedRegex(@"^id: (?<id>[a-z0-9-]+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex ChapterId();

    [GeneratedRegex(@"^(?<key>[A-Z0-9][A-Z0-9-]*):", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Key();
}
