using HousingFirst.Platform.Media;

namespace HousingFirst.UnitTests.Media;

public sealed class MediaPathTests
{
    [Theory]
    [InlineData("logo.svg")]
    [InlineData("brand/logo-mørk.png")]
    [InlineData("Billeder 2026/Første (møde).JPG")]
    [InlineData("a/b/c/d.pdf")]
    [InlineData("console.png")]
    public void Refuse_OrdinaryPath_LetsItThrough(string path) => Assert.Null(MediaPath.Refuse(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd.png")]
    [InlineData("../a.png")]
    [InlineData("a/../b.png")]
    [InlineData("a/./b.png")]
    [InlineData("a//b.png")]
    [InlineData("a/b.png/")]
    [InlineData("C:/a.png")]
    [InlineData("a\\b.png")]
    [InlineData("a\u0000.png")]
    [InlineData("a\n.png")]
    [InlineData("con.png")]
    [InlineData("a/NUL.txt")]
    [InlineData("lpt1.png")]
    [InlineData(".htaccess")]
    [InlineData("a/.hidden.png")]
    [InlineData("a /b.png")]
    [InlineData("a.png.")]
    [InlineData("a.exe")]
    [InlineData("a.html")]
    [InlineData("a.svg.js")]
    [InlineData("a.cshtml")]
    [InlineData("noending")]
    [InlineData("\u0430.png")]
    [InlineData("a\uFF0Fb.png")]
    [InlineData("a\u2024\u2024/b.png")]
    [InlineData("a\u202Egnp.exe")]
    public void Refuse_PathThatCouldLeadOutOrMislead_SaysWhy(string path) => Assert.NotNull(MediaPath.Refuse(path));

    [Fact]
    public void Key_WrittenForms_AreOne() => Assert.Equal(MediaPath.Key("Mødea\u030A.png"), MediaPath.Key("mødeå.PNG"));

    [Fact]
    public void Refuse_EveryAllowedEnding_HasAContentType() =>
        Assert.All(MediaTypes.ByExtension, type => Assert.Equal(type.Value, MediaTypes.Of("A" + type.Key.ToUpperInvariant())));
}
