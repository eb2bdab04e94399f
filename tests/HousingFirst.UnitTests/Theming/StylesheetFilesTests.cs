using System.Text.RegularExpressions;
using HousingFirst.Ui.Tokens;

namespace HousingFirst.UnitTests.Theming;

/// <summary>What the stylesheets of Ui and themes promise each other.</summary>
public sealed partial class StylesheetFilesTests
{
    private const string Fjord = "src/Themes/HousingFirst.FjordTheme/wwwroot/theme.css";
    private const string Hearth = "src/Themes/HousingFirst.HearthTheme/wwwroot/theme.css";
    private static readonly string[] Shared =
    [
        "src/HousingFirst.Ui/wwwroot/vendor/designsystemet/core.css", "src/HousingFirst.Ui/wwwroot/vendor/designsystemet/forms.css",
        "src/HousingFirst.Ui/wwwroot/css/ui.css", "src/HousingFirst.Ui/wwwroot/css/reading.css",
    ];

    [Theory]
    [InlineData(Fjord)]
    [InlineData(Hearth)]
    public void Tokens_UsedWithoutFallback_AreDefined(string theme)
    {
        using var stylesheets = new BrandStylesheets();
        var css = string.Join('\n', [.. Shared.Select(SourceTree.Read), SourceTree.Read(theme), stylesheets.For(Given.Brand()).Css]);
        var defined = Definition().Matches(css).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        // Of designsystemet's own we use what we use: sizes of headings and texts that no page asks for stay undefined.
        var used = Use().Matches(css).Select(match => match.Groups["name"].Value)
            .Where(name => !name.StartsWith("--ds-heading-", StringComparison.Ordinal) && !name.StartsWith("--ds-body-", StringComparison.Ordinal))
            .Where(name => !name.StartsWith("--_", StringComparison.Ordinal));
        Assert.Empty(used.Except(defined));
    }

    [Theory]
    [InlineData(Fjord)]
    [InlineData(Hearth)]
    [InlineData("src/HousingFirst.Ui/wwwroot/css/ui.css")]
    [InlineData("src/HousingFirst.Ui/wwwroot/css/reading.css")]
    public void Colours_OfScreens_ComeFromTheBrand(string path)
    {
        // Paper is white, and shadows are a trace of black.
        var written = Colour().Matches(Comment().Replace(SourceTree.Read(path), "")).Select(match => match.Value);
        Assert.Empty(written.Except(["#fff", "#000", "rgb(0 0 0 /"]));
    }

    [Fact]
    public void Addresses_OfFiles_LeadToFiles()
    {
        foreach (var path in SourceTree.Files("*.css").Where(path => !path.Contains("/vendor/", StringComparison.Ordinal)))
        {
            var folder = Path.GetDirectoryName(path)!;
            Assert.All(Address().Matches(SourceTree.Read(path)).Select(match => match.Groups["name"].Value), address =>
            {
                Assert.DoesNotContain(":", address, StringComparison.Ordinal);
                Assert.NotEmpty(SourceTree.Read(Path.Combine(folder, address)));
            });
        }
    }

    [Fact]
    public void Views_Everywhere_HoldNothingInline()
    {
        // The Content-Security-Policy refuses it; a page would break without a word.
        foreach (var path in SourceTree.Files("*.cshtml"))
        {
            var view = SourceTree.Read(path);
            Assert.False(InlineStyle().IsMatch(view), $"{path} has an inline style.");
            Assert.False(InlineHandler().IsMatch(view), $"{path} has an inline event handler.");
            Assert.False(InlineScript().IsMatch(view), $"{path} has an inline script or style element.");
        }
    }

    [GeneratedRegex(@"(?<name>--[\w-]+)\s*:", RegexOptions.NonBacktracking)]
    private static partial Regex Definition();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Use();

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|rgba?\([^/)]*/?|hsla?\(|oklch\(")]
    private static partial Regex Colour();

    [GeneratedRegex(@"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex("""url\("(?<name>[^"]+)"\)""", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"\sstyle\s*=", RegexOptions.NonBacktracking)]
    private static partial Regex InlineStyle();

    [GeneratedRegex(@"<[^>]*\son[a-z]+\s*=", RegexOptions.NonBacktracking)]
    private static partial Regex InlineHandler();

    [GeneratedRegex(@"<style|<script(?![^>]*\ssrc=)")]
    private static partial Regex InlineScript();
}
