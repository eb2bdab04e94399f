using HousingFirst.Manuals.Workshop;

namespace HousingFirst.UnitTests.Manuals.Workshop;

/// <summary>Writers need not think of ids; and an id never changes, because links, lessons and printed codes hang on it.</summary>
public sealed class SectionIdsTests
{
    [Theory]
    [InlineData("## Første besøg", "## Første besøg {#besoeg-foerste-besoeg}")]
    [InlineData("### Hvem ringer?", "### Hvem ringer? {#besoeg-hvem-ringer}")]
    [InlineData("## ???", "## ??? {#besoeg-afsnit}")]
    [InlineData("::: fact Tal, I kan regne med", "::: fact {#besoeg-tal-i-kan-regne-med title=\"Tal, I kan regne med\"}")]
    [InlineData("::: checklist Liste\n- [ ] Borgeren har selv valgt.\n:::", "::: checklist {#besoeg-liste title=\"Liste\"}\n- [ ] Borgeren har selv valgt. {#besoeg-tjek-borgeren-har-selv-valgt}\n:::")]
    public void Fill_WhatHasNone_MakesOneOfItsWords(string text, string expected)
        => Assert.Equal(expected, SectionIds.Fill(text, "besoeg", "", []));

    [Theory]
    [InlineData("## Besøg {#gammelt}")]
    [InlineData("::: fact {#boks title=\"Tal\"}\nTekst\n:::")]
    [InlineData("Tekst\n\n- [ ] uden for en tjekliste")]
    [InlineData("```\n## Ikke en overskrift\n```")]
    [InlineData("::: fact")]
    [InlineData("#uden mellemrum")]
    public void Fill_WhatHasOneOrNeedsNone_StaysAsItIs(string text)
        => Assert.Equal(text, SectionIds.Fill(text, "besoeg", "", []));

    [Fact]
    public void Fill_WhatAnotherChapterHas_IsNotGivenAgain()
        => Assert.Equal("## B c {#a-b-c-2}", SectionIds.Fill("## B c", "a", "", ["a-b-c"]));

    [Fact]
    public void Fill_Again_ChangesNothing()
    {
        var once = SectionIds.Fill("## A\n\n## A\n\n::: fact A\nx\n:::", "k", "", []);

        Assert.Equal(once, SectionIds.Fill(once, "k", once, []));
        Assert.Equal(3, SectionIds.In(once).Distinct().Count());
    }

    [Fact]
    public void Fill_HeadingThatHasLostItsBraces_GetsItsIdBack()
        => Assert.Equal("## Besøg {#gammelt}", SectionIds.Fill("## Besøg", "k", "## Besøg {#gammelt}", []));

    [Fact]
    public void Fill_NewHeading_NeverGetsAnIdThatSomethingElseHad()
        => Assert.Equal("## Besøg {#k-besoeg-2}", SectionIds.Fill("## Besøg", "k", "## Noget andet {#k-besoeg}", []));

    [Theory]
    [InlineData("a", false, "b a c")]
    [InlineData("c", true, "a c b")]
    [InlineData("a", true, "a b c")]
    [InlineData("c", false, "a b c")]
    [InlineData("findes-ikke", true, "a b c")]
    public void Move_Section_GoesPastItsNeighbourWithAllThatStandsInIt(string id, bool up, string order)
    {
        const string text = "## A {#a}\n\nEt.\n\n### A1 {#a1}\n\nTo.\n\n## B {#b}\n\nTre.\n\n## C {#c}\n\nFire.";

        var moved = SectionOrder.Move(text, id, up);

        Assert.Equal(order, string.Join(' ', SectionOrder.List(moved).Where(line => line.Level == 2).Select(line => line.Id)));
        Assert.Equal("a1", SectionOrder.List(moved)[SectionOrder.List(moved).ToList().FindIndex(line => line.Id == "a") + 1].Id);
        Assert.Equal(text.Split('\n').Where(line => line.Length > 0).Order(), moved.Split('\n').Where(line => line.Length > 0).Order());
    }

    [Fact]
    public void Move_Part_StaysInItsSection()
    {
        const string text = "## A {#a}\n\n### A1 {#a1}\n\n### A2 {#a2}\n\n## B {#b}\n\n### B1 {#b1}";

        Assert.Equal(text, SectionOrder.Move(text, "b1", up: true));
        Assert.Equal(["a", "a2", "a1", "b", "b1"], SectionOrder.List(SectionOrder.Move(text, "a2", up: true)).Select(line => line.Id));
    }
}
