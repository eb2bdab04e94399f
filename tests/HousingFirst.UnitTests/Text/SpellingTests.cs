using HousingFirst.Platform.Text;

namespace HousingFirst.UnitTests.Text;

public sealed class SpellingTests
{
    private static readonly string[] Names = ["feature", "content", "ContentDefinition", "Roles", "media"];

    [Theory]
    [InlineData("Feature", "feature")]
    [InlineData("featrue", "feature")]
    [InlineData("contents", "content")]
    [InlineData("ContentDefintion", "ContentDefinition")]
    [InlineData("role", "Roles")]
    [InlineData("users", null)]
    [InlineData("", null)]
    [InlineData("something else", null)]
    public void Nearest_SlipOfTheFinger_IsFound(string name, string? expected) => Assert.Equal(expected, Spelling.Nearest(name, Names));

    [Fact]
    public void Nearest_EndlessName_IsNobodys() => Assert.Null(Spelling.Nearest(new string('x', 1_000_000), [new string('x', 1_000_001)]));
}
