using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.UnitTests.Content;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Bostøtte på første møde", "bostoette-paa-foerste-moede")]
    [InlineData("Æbler & Øller: Århus!", "aebler-oeller-aarhus")]
    [InlineData("  Hvad   er CTI?  ", "hvad-er-cti")]
    [InlineData("§ 85 – støtte", "85-stoette")]
    [InlineData("Beboerens 'egen' plan", "beboerens-egen-plan")]
    [InlineData("Café Zoë", "cafe-zoe")]
    [InlineData("a\u030Angst", "aangst")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("日本", "")]
    [InlineData(null, "")]
    public void From_Title_GivesReadableAscii(string? title, string expected) => Assert.Equal(expected, Slug.From(title));

    [Fact]
    public void From_AnyText_IsAPathThatIsNotRefused()
    {
        Random random = new(7);
        for (var i = 0; i < 2000; i++)
        {
            var title = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(0x20, 0x2FFF)));
            var slug = Slug.From(title);

            Assert.True(slug.Length == 0 || ContentPath.Refuse(slug, new HashSet<string>()) is null, title);
            Assert.Equal(slug, Slug.From(slug));
        }
    }
}
