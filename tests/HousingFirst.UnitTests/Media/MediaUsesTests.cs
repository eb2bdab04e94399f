using System.Text.Json.Nodes;
using HousingFirst.Contents.Files;
using HousingFirst.Sdk.Content;

namespace HousingFirst.UnitTests.Media;

/// <summary>A file that a text names is found in it, however the address is written: one that is not would be deleted without asking.</summary>
public sealed class MediaUsesTests
{
    [Theory]
    [InlineData("![Hus](~/media/billede%20(1).jpg)", "billede (1).jpg")]
    [InlineData("![Hus](~/media/billede%20%281%29.jpg)", "billede (1).jpg")]
    [InlineData("![Hus](~/media/billede\\(1\\).jpg)", "billede(1).jpg")]
    [InlineData("![Hus](<~/media/a b.png>) og mere", "a b.png")]
    [InlineData("<img src=\"~/media/a b.png\" alt=\"\">", "a b.png")]
    [InlineData("<img src='/media/a b.png?v=1'>", "a b.png")]
    [InlineData("Se [planen](~/media/mappe/plan.pdf), som Ane har skrevet.", "mappe/plan.pdf")]
    [InlineData("[x]: ~/media/plan.pdf\nNæste linje", "plan.pdf")]
    public void Map_AddressInAText_IsThatOfItsFile(string text, string path) => Assert.Contains(path, PathsOf(text));

    [Fact]
    public void Map_WordsAfterAnAddress_StandInNoRow() =>
        Assert.Equal(["plan.pdf"], PathsOf("Se ~/media/plan.pdf som Ane har skrevet (til \"os\")."));

    [Theory]
    [InlineData("billede (1).JPG", "billede -1.jpg")]
    [InlineData("plan(endelig).pdf", "plan-endelig.pdf")]
    public void OfFile_Brackets_BecomeHyphens(string written, string name) => Assert.Equal(name, MediaName.OfFile(written));

    private static IEnumerable<string> PathsOf(string text)
    {
        ContentItem item = new() { ContentItemId = "a", ContentType = "Page", Latest = true };
        item.Content["HtmlBodyPart"] = new JsonObject { ["Html"] = text };
        return new MediaUseIndexProvider().MapMany(item).Select(row => row.Path);
    }
}
