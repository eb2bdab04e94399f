using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Overlays;

namespace HousingFirst.UnitTests.Manuals;

public sealed class OverlayTests
{
    private static readonly ManualEdition Before = Given.ReadBody("## A {#a}\n\nFør [@S0].\n\n## B {#b}\n\nTekst.").Edition!;
    private static readonly ManualEdition After = Given.ReadBody("## A {#a}\n\nNu [@S0].\n\n## B {#b}\n\nTekst.").Edition!;

    [Fact]
    public void Lay_SharedTextAsItWas_IsInPlace()
        => Assert.Equal(OverlayState.InPlace, OverlayRules.Lay(Before, [Entry("a")]).Single().State);

    [Fact]
    public void Lay_SharedTextHasChanged_IsMovedAndKnowsWasNowAndYours()
    {
        var laid = OverlayRules.Lay(After, [Entry("a")]).Single();

        Assert.Equal((OverlayState.Moved, "Før [@S0].", "Nu [@S0].", "Vores."), (laid.State, laid.Yours.BaseText, laid.Now, laid.Yours.Text));
    }

    [Fact]
    public void Lay_AnotherSectionHasChanged_IsInPlace()
        => Assert.Equal(OverlayState.InPlace, OverlayRules.Lay(After, [Entry("b")]).Single().State);

    [Fact]
    public void Lay_SectionIsGone_IsLostButKept()
    {
        var laid = OverlayRules.Lay(After, [Entry("a") with { Target = "c" }]).Single();

        Assert.Equal((OverlayState.Lost, null, "Vores."), (laid.State, laid.Now, laid.Yours.Text));
    }

    [Fact]
    public void Keep_SameWordsSaidAgain_KeepsWhatTheyWereLaidOver()
    {
        var first = Entry("a");
        var again = first with { BaseHash = After.Find("a")!.Section!.Hash, BaseText = "Nu [@S0]." };

        Assert.Same(first, OverlayRules.Keep(again, [first]));
    }

    [Fact]
    public void Keep_OtherWords_AreLaidOverTheTextAsItIsNow()
    {
        var other = Entry("a") with { Text = "Nyt.", BaseHash = After.Find("a")!.Section!.Hash };

        Assert.Same(other, OverlayRules.Keep(other, [Entry("a")]));
    }

    [Fact]
    public void Render_Replacement_StandsInTheSharedTextsPlaceWithItsMark()
    {
        var html = Rendered.Html(Before, Overlay(Entry("a")));

        Assert.DoesNotContain("Før", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"hf-local__mark\">Ændret hos Nordlys</p>\n<p>Vores.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Tekst.</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Addition_StandsBehindTheSharedText()
    {
        var html = Rendered.Html(Before, Overlay(Entry("b") with { Kind = OverlayKind.After }));

        Assert.Contains("<p>Tekst.</p>\n<div class=\"hf-local\">\n<p class=\"hf-local__mark\">Tilføjet hos Nordlys</p>\n<p>Vores.</p>\n</div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Contacts_CanBeCalledFromAPhone()
    {
        var contact = new LocalContact("Vagten", "70 00 00 <0", "vagt@example.org", "hele døgnet");
        var html = Rendered.Html(Before, Overlay(Entry("b") with { Kind = OverlayKind.Contacts, Text = "", Contacts = [contact] }));

        Assert.Contains("<strong>Vagten</strong> <a class=\"hf-phone\" href=\"tel:7000000\">70 00 00 &lt;0</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"mailto:vagt@example.org\">vagt@example.org</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ContactsForALocalBox_TakeThePlaceOfItsText()
    {
        var edition = Given.ReadBody("## A {#a}\n\n[@S0]\n\n::: local {#a-numre title=\"Jeres numre\"}\nSkriv numrene her.\n:::").Edition!;
        var entry = Entry("a") with { Target = "a-numre", Kind = OverlayKind.Contacts, Text = "", Contacts = [new("Vagten", "112", null, null)] };

        Assert.Contains("Skriv numrene her.", Rendered.Html(edition), StringComparison.Ordinal);
        Assert.DoesNotContain("Skriv numrene her.", Rendered.Html(edition, Overlay(entry)), StringComparison.Ordinal);
        Assert.Contains("href=\"tel:112\"", Rendered.Html(edition, Overlay(entry)), StringComparison.Ordinal);
    }

    [Fact]
    public void Key_DiffersByProviderAndWords_AndIsEmptyWithoutEntries()
    {
        Assert.Equal("", ManualOverlay.Of("Nordlys", []).Key);
        Assert.Equal(Overlay(Entry("a")).Key, Overlay(Entry("a")).Key);
        Assert.NotEqual(Overlay(Entry("a")).Key, ManualOverlay.Of("Andre", [Entry("a")]).Key);
        Assert.NotEqual(Overlay(Entry("a")).Key, Overlay(Entry("a") with { Text = "Nyt." }).Key);
    }

    [Fact]
    public void LinkedManuals_OfAnOverlay_CountInWhatAReaderMaySee()
    {
        var scope = Rendered.Scope(Before, Overlay(Entry("a") with { Text = "Se [planen](manual:icm#plan)." }));

        Assert.Equal(["icm"], scope.LinkedManuals);
    }

    private static OverlayEntry Entry(string target) => new()
    {
        Target = target,
        Kind = OverlayKind.Replace,
        Text = "Vores.",
        BaseHash = Before.Find(target)!.Section!.Hash,
        BaseText = Before.Find(target)!.Section!.Text,
    };

    private static ManualOverlay Overlay(OverlayEntry entry) => ManualOverlay.Of("Nordlys", [entry]);
}
