using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.UnitTests.Content;

public sealed class ContentPathTests
{
    private static readonly HashSet<string> Reserved = ["admin", "media", "was"];

    [Theory]
    [InlineData("om-os")]
    [InlineData("blog/post-1")]
    [InlineData("Bostøtte/Første-møde")]
    [InlineData("adminstration")]
    [InlineData("a_b")]
    public void Refuse_OrdinaryPath_LetsItThrough(string path) => Assert.Null(ContentPath.Refuse(path, Reserved));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("admin")]
    [InlineData("/Admin/users")]
    [InlineData("MEDIA/x")]
    [InlineData("ａdmin/users")]
    [InlineData("../secret")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("a%2fb")]
    [InlineData("a?b=c")]
    [InlineData("a#b")]
    [InlineData("a b")]
    [InlineData("a\u0000b")]
    [InlineData("a\u200Bb")]
    [InlineData("a\u202Eb")]
    [InlineData("\u0430dmin")]
    [InlineData("a\u2215b")]
    [InlineData("a\uFF0Fb")]
    [InlineData("a\u2024b")]
    [InlineData("<script>")]
    public void Refuse_PathThatCouldMislead_SaysWhy(string path) => Assert.NotNull(ContentPath.Refuse(path, Reserved));

    [Fact]
    public void Refuse_TooLong_SaysWhy() => Assert.NotNull(ContentPath.Refuse(new string('a', 1025), Reserved));

    [Theory]
    [InlineData("/Om-Os/", "om-os")]
    [InlineData("A\u030A", "å")]
    [InlineData("Ø", "ø")]
    public void Normalize_WrittenForms_AreOne(string written, string expected) => Assert.Equal(expected, ContentPath.Normalize(written));
}
