using HousingFirst.Manuals.Glossaries;

namespace HousingFirst.UnitTests.Manuals.Glossaries;

public sealed class TermMarkerTests
{
    private static readonly TermMarker Marker = new("test",
    [
        Entry("faseplan", forms: ["faseplanen", "faseplaner"]),
        Entry("samtale", term: "den motiverende samtale"),
        Entry("mi", term: "MI"),
        Entry("paakrav", term: "påkrav", forms: ["påkravet"]),
        Entry("stille", term: "borger") with { IsQuiet = true },
    ]);

    [Theory]
    [InlineData("Skriv en faseplan sammen.", "faseplan")]
    [InlineData("Faseplanen er borgerens.", "Faseplanen")]
    [InlineData("PÅKRAVET er kommet.", "PÅKRAVET")]
    [InlineData("Brug den motiverende samtale.", "den motiverende samtale")]
    [InlineData("(faseplaner)", "faseplaner")]
    [InlineData("Lær MI.", "MI")]
    public void Find_WordInAListedForm_IsFoundWhole(string text, string expected)
    {
        var found = Assert.NotNull(Marker.Find(text, 0));

        Assert.Equal(expected, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("faseplansskemaet")]
    [InlineData("faseplan-skema")]
    [InlineData("CTI-faseplan")]
    [InlineData("mi kære")]
    [InlineData("den motiverende snak")]
    [InlineData("borger")]
    [InlineData("")]
    public void Find_AnotherWord_IsNotFound(string text) => Assert.Null(Marker.Find(text, 0));

    private static GlossaryEntry Entry(string id, string? term = null, params string[] forms) =>
        new() { Id = id, Term = term ?? id, Text = "Forklaring.", Forms = [.. forms] };
}
