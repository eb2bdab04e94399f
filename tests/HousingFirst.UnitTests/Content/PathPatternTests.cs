using HousingFirst.Contents.Paths;
using HousingFirst.Sdk.Content;

namespace HousingFirst.UnitTests.Content;

public sealed class PathPatternTests
{
    private static readonly ContentItem Item = new() { ContentItemId = "i1", DisplayText = "Første møde" };
    private static readonly ContentItem Container = new() { ContentItemId = "c1", DisplayText = "Nyheder" };

    [Theory]
    [InlineData("{{ ContentItem | display_text | slugify }}", "foerste-moede")]
    [InlineData("{{ Model.ContentItem | display_text | slugify }}", "foerste-moede")]
    [InlineData("{{Model.ContentItem|display_text|slugify}}", "foerste-moede")]
    [InlineData("{{ ContentItem.DisplayText | slugify }}", "foerste-moede")]
    [InlineData("{{ Model.ContentItem | container | display_text | slugify }}/{{ Model.ContentItem | display_text | slugify }}", "nyheder/foerste-moede")]
    [InlineData("sider/{{ ContentItem.ContentItemId }}", "sider/i1")]
    [InlineData("fast-adresse", "fast-adresse")]
    public void Apply_CommonForm_IsUnderstood(string pattern, string expected) =>
        Assert.Equal(expected, PathPattern.Apply(pattern, Item, Container));

    [Theory]
    [InlineData("{{Model.ContentItem.Content.ContactRequest.Name.Text}}")]
    [InlineData("{% assign a = 1 %}{{ ContentItem | display_text }}")]
    [InlineData("{{ ContentItem | display_text | append: 'x' }}")]
    [InlineData("{{ ContentItem | slugify }}")]
    [InlineData("{{ ContentItem")]
    [InlineData("")]
    [InlineData(null)]
    public void Apply_AnythingElse_IsNotRun(string? pattern) => Assert.Null(PathPattern.Apply(pattern, Item, Container));

    [Fact]
    public void Apply_ContainerThatIsNotThere_IsNotUnderstood() =>
        Assert.Null(PathPattern.Apply("{{ ContentItem | container | display_text }}", Item, container: null));
}
