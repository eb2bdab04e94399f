using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HousingFirst.UnitTests.Theming;

public sealed partial class UiTextsTests
{
    private static readonly string[] Danish = Keys("src/HousingFirst.Ui/Resources/UiTexts.resx");

    [Fact]
    public void Texts_Danish_AllHaveAnEnglishOne() =>
        Assert.Equal(Danish, Keys("src/HousingFirst.Ui/Resources/UiTexts.en.resx"));

    [Fact]
    public void Texts_AskedForByLayoutsAndPieces_Exist()
    {
        var views = SourceTree.Files("*.cshtml").Where(path =>
            path.StartsWith("src/Themes/", StringComparison.Ordinal) || path.StartsWith("src/HousingFirst.Ui/", StringComparison.Ordinal));
        var asked = views.SelectMany(path => Asked().Matches(SourceTree.Read(path))).Select(match => match.Groups["name"].Value);
        var inCode = SourceTree.Files("*TagHelper.cs").Where(path => path.StartsWith("src/HousingFirst.Ui/", StringComparison.Ordinal))
            .SelectMany(path => AskedInCode().Matches(SourceTree.Read(path))).Select(match => match.Groups["name"].Value);
        Assert.Empty(asked.Concat(inCode).Except(Danish));
    }

    private static string[] Keys(string path) =>
        [.. XDocument.Parse(SourceTree.Read(path)).Root!.Elements("data").Select(text => text.Attribute("name")!.Value)];

    [GeneratedRegex("""\bT\["(?<name>[\w.]+)"[,\]]""", RegexOptions.NonBacktracking)]
    private static partial Regex Asked();

    [GeneratedRegex("""\btexts\["(?<name>[\w.]+)"[,\]]""", RegexOptions.NonBacktracking)]
    private static partial Regex AskedInCode();
}
