using HousingFirst.Manuals.Rendering;

namespace HousingFirst.UnitTests.Manuals;

public sealed class ChapterRendererTests
{
    [Fact]
    public void Render_Heading_CarriesItsIdAndItsLink()
    {
        var html = Rendered.Body("Tekst [@S0].", pathBase: "/nordlys");

        Assert.Contains("<h2 id=\"afsnit\">Afsnit <a class=\"hf-anchor\" href=\"/nordlys/manualer/cti/faseplanen/link/afsnit\"", html, StringComparison.Ordinal);
        Assert.Contains("data-hf-copy=\"/nordlys/manualer/s/cti/afsnit\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Citation_IsANumberThatLeadsToTheSource()
    {
        var html = Rendered.Html(Given.ReadBody("## A {#a}\n\nEt [@S1]. To [@S0; @S1].", sources: "[S1, S0]").Edition!);

        Assert.Contains("Et<span class=\"hf-cite\"><a href=\"#faseplanen.1\" aria-label=\"Kilde 1\">1</a></span>.", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#faseplanen.2\" aria-label=\"Kilde 2\">2</a> <a href=\"#faseplanen.1\" aria-label=\"Kilde 1\">1</a></span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_CitationOfAnUnlistedSource_LeavesNoTrace()
        => Assert.Contains("<p>Siger.</p>", Rendered.Body("Siger [@UKENDT].\n\n[@S0]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[@]")]
    [InlineData("[@S0 og mere]")]
    [InlineData("[@S0;]")]
    [InlineData("[S0]")]
    public void Render_BracketsThatAreNoCitation_StayText(string text)
        => Assert.Contains($"<p>{text}</p>", Rendered.Body(text + "\n\n[@S0]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("fact", "Fakta")]
    [InlineData("example", "Eksempel")]
    [InlineData("exercise", "Øvelse")]
    [InlineData("local", "Hos jer")]
    public void Render_Box_IsNamedAndSaysItsKind(string kind, string word)
    {
        var html = Rendered.Body($"[@S0]\n\n::: {kind} {{#boks title=\"Tal & mål\"}}\nTekst.\n:::");

        Assert.Contains($"<section class=\"hf-box\" data-kind=\"{kind}\" id=\"boks\" aria-labelledby=\"boks-title\">", html, StringComparison.Ordinal);
        Assert.Contains($"<h3 class=\"hf-box__title\" id=\"boks-title\"><span class=\"hf-box__kind\">{word}</span> Tal &amp; mål</h3>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Tekst.</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_BoxWhoseTitleSaysItsKind_DoesNotSayItTwice()
        => Assert.Contains("-title\">Øvelse: regn selv</h3>", Rendered.Body("[@S0]\n\n::: exercise {#boks title=\"Øvelse: regn selv\"}\nRegn.\n:::"), StringComparison.Ordinal);

    [Fact]
    public void Render_Checklist_IsRealCheckboxesKeyedByEditionAndItem()
    {
        var html = Rendered.Body("[@S0]\n\n::: checklist {#liste title=\"Tjek\"}\n- [ ] Det er **sagt** [@S0]. {#liste-sagt}\n:::");

        Assert.Contains("data-hf-ticks=\"cti/2026.1\"", html, StringComparison.Ordinal);
        Assert.Contains(
            "<li id=\"liste-sagt\"><label><input type=\"checkbox\" autocomplete=\"off\" data-hf-tick=\"liste-sagt\"><span>Det er <strong>sagt</strong><span class=\"hf-cite\">",
            html, StringComparison.Ordinal);
        Assert.DoesNotContain("{#", html, StringComparison.Ordinal);
        Assert.DoesNotContain("[ ]", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Table_ScrollsByItselfAndNamesRowsAndColumns()
    {
        var html = Rendered.Body("[@S0]\n\n| Fase | Måned |\n|---|--:|\n| Overgang | 1 |");

        Assert.Contains("<div class=\"hf-table\" role=\"group\" tabindex=\"0\" aria-label=\"Tabel i »Afsnit«\">", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Fase</th><th scope=\"col\" data-number>Måned</th>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Overgang</th><td data-number>1</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TableWithAnEmptyCorner_HasNoEmptyHeader()
        => Assert.Contains("<tr><td></td><th scope=\"col\">CTI</th></tr>", Rendered.Body("[@S0]\n\n| | CTI |\n|---|---|\n| Fase | 1 |"), StringComparison.Ordinal);

    [Fact]
    public void Render_LinkWithinTheManual_LeadsToTheSectionsChapter()
    {
        var edition = Given.Read(
            ("01.md", Given.Chapter("## A {#a}\n\nSe [b](manual:#b-saadan), [kapitlet](manual:#b) og [S0][@S0].\n\n[@S0]", id: "a-kapitel")),
            ("02.md", Given.Chapter("## B {#b-saadan}\n\n[@S0]", id: "b"))).Edition!;

        var html = Rendered.Html(edition, pathBase: "/p");

        Assert.Contains("<a href=\"/p/manualer/cti/b#b-saadan\">b</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/p/manualer/cti/b\">kapitlet</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_LinkToAManualThatTheReaderMayNotSee_IsItsWordsAlone()
    {
        var edition = Given.ReadBody("## A {#a}\n\n[@S0] Se [planen](manual:icm#plan).").Edition!;

        Assert.Contains("Se planen.", Rendered.Html(edition), StringComparison.Ordinal);
        Assert.DoesNotContain("icm", Rendered.Html(edition), StringComparison.Ordinal);
    }

    [Fact]
    public void KeyFor_ReaderWhoSeesTheLinkedManual_DiffersFromOneWhoDoesNot()
    {
        var edition = Given.ReadBody("## A {#a}\n\n[@S0] Se [planen](manual:icm#plan).").Edition!;
        var icm = Given.ReadBody("## P {#plan}\n\n[@S0]").Edition!.As("icm");
        var chapter = edition.Chapters[0];

        Assert.Equal("icm", Assert.Single(chapter.LinkedManuals));
        Assert.NotEqual(
            new LinkTable("", [edition]).KeyFor(edition, chapter.LinkedManuals),
            new LinkTable("", [edition, icm]).KeyFor(edition, chapter.LinkedManuals));
        Assert.Contains("<a href=\"/manualer/icm/faseplanen#plan\">planen</a>", Rendered.Html(edition, others: icm), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](https://example.org/?a=1&b=2)", "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener external\">x</a>")]
    [InlineData("[x](mailto:post@example.org)", "<a href=\"mailto:post@example.org\">x</a>")]
    [InlineData("[x](tel:+4570000000)", "<a href=\"tel:+4570000000\">x</a>")]
    [InlineData("[x](~/kontakt)", "<a href=\"/p/kontakt\">x</a>")]
    public void Render_OutsideLink_IsFollowed(string markdown, string expected)
        => Assert.Contains(expected, Rendered.Body(markdown + " [@S0]", pathBase: "/p"), StringComparison.Ordinal);
}
