using System.Text.RegularExpressions;
using System.Xml.Linq;
using HousingFirst.UnitTests.Theming;

namespace HousingFirst.UnitTests.Text;

/// <summary>No text is kept that nobody asks for. That each has an English one is a contract of its own.</summary>
public sealed partial class TextKeyTests
{
    private static readonly (string Project, string Text)[] Sources =
    [
        .. SourceTree.Files("*.cs").Concat(SourceTree.Files("*.cshtml")).Select(path => (ProjectOf(path), SourceTree.Read(path))),
    ];

    // Codes of problems come from wherever the problem is found.
    private static readonly HashSet<string> Codes =
        [.. Sources.SelectMany(source => Word().Matches(source.Text)).Select(match => match.Value).Where(word => char.IsAsciiLetterLower(word[0]))];

    // The names of features and permissions are asked for by their ids, as each portal has them; what recipes say has a contract of its own.
    public static TheoryData<string> Files =>
    [
        .. SourceTree.Files("*.resx").Where(path =>
            !path.EndsWith(".en.resx", StringComparison.Ordinal)
            && !path.EndsWith("/ModuleTexts.resx", StringComparison.Ordinal) && !path.EndsWith("/RecipeTexts.resx", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_OfAFile_AreAllAskedFor(string file)
    {
        var type = new Regex($@"\b{Path.GetFileNameWithoutExtension(file)}\b", RegexOptions.NonBacktracking);
        var users = Sources.Where(source => type.IsMatch(source.Text)).Select(source => source.Project).ToHashSet(StringComparer.Ordinal);
        var asking = Sources.Where(source => users.Contains(source.Project)).Select(source => source.Text).ToList();
        var whole = Found(Word());
        var beginnings = Found(Beginning()).ToList();
        var ends = Found(End()).ToList();

        var left = Keys(file).Where(key =>
            !whole.Contains(key) && !Codes.Contains(key)
            && !beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))
            && !ends.Any(end => key.EndsWith(end, StringComparison.Ordinal)));
        Assert.Empty(left);

        HashSet<string> Found(Regex what) =>
            asking.SelectMany(text => what.Matches(text)).Select(match => match.Groups["word"].Value).ToHashSet(StringComparer.Ordinal);
    }

    private static string ProjectOf(string path) =>
        string.Join('/', path.Split('/').TakeWhile((folder, depth) => depth < (path.StartsWith("src/HousingFirst.", StringComparison.Ordinal) ? 2 : 3)));

    private static IEnumerable<string> Keys(string path) =>
        XDocument.Parse(SourceTree.Read(path)).Root!.Elements("data").Select(text => text.Attribute("name")!.Value);

    // One quotation mark ends a word and begins the next: attributes hold texts in quotation marks of their own.
    [GeneratedRegex("""(?<=")(?<word>[\w.-]+)(?=")""", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex("""\$"(?<word>[\w.]+)\{|"(?<word>[\w.]+)" \+""", RegexOptions.ExplicitCapture)]
    private static partial Regex Beginning();

    [GeneratedRegex("""\}(?<word>\.[\w.]+)\x22|\+ \x22(?<word>\.[\w.]+)\x22""", RegexOptions.ExplicitCapture)]
    private static partial Regex End();
}
