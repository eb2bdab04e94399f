using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Writing;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>What a form asks for is what is laid over a section, and nothing that the person did not touch changes with it.</summary>
public sealed class OverlayFieldsTests
{
    private static readonly HousingFirst.Manuals.Editions.ManualSection Now = Given.ReadBody("## A {#a}\n\nNu [@S0].").Edition!.Find("a")!.Section!;

    [Fact]
    public void Entries_OfAnUntouchedForm_AreThoseThatWereThere()
    {
        OverlayEntry[] before = [Old(OverlayKind.After, "Et."), Old(OverlayKind.After, "To.")];

        Assert.Equal(before, OverlayFields.Entries("a", Now, OverlayFields.Of(before), before));
    }

    [Fact]
    public void Entries_WhenOneTextIsChanged_LayThatOneOverTheTextAsItIsNowAndLeaveTheOther()
    {
        OverlayEntry[] before = [Old(OverlayKind.Replace, "Vores."), Old(OverlayKind.After, "Mere.")];

        var entries = OverlayFields.Entries("a", Now, OverlayFields.Of(before).SetItem(OverlayFields.After, "Nyt."), before);

        Assert.Equal([("Vores.", "gammel"), ("Nyt.", Now.Hash)], entries.Select(entry => (entry.Text, entry.BaseHash)));
    }

    [Fact]
    public void Entries_WithAnUnchangedCopyOfTheSharedText_LayNothingOverIt() =>
        Assert.Empty(OverlayFields.Entries("a", Now, OverlayFields.Of([]).SetItem(OverlayFields.Replace, Now.Text), []));

    [Fact]
    public void Entries_WhenSeveralAdditionsBecomeOne_KeepTheDecisionThatWaits()
    {
        OverlayEntry[] before = [Old(OverlayKind.After, "Et.") with { BaseHash = Now.Hash }, Old(OverlayKind.After, "To.")];

        var entry = Assert.Single(OverlayFields.Entries("a", Now, OverlayFields.Of(before).SetItem(OverlayFields.After, "Et og to."), before));

        Assert.Equal(("gammel", "Før."), (entry.BaseHash, entry.BaseText));
    }

    [Fact]
    public void Entries_OfAnEmptyForm_AreNone()
    {
        OverlayEntry[] before = [Old(OverlayKind.After, "Et.")];

        Assert.Empty(OverlayFields.Entries("a", Now, OverlayFields.Of([]), before));
    }

    [Fact]
    public void Contacts_WrittenAndRead_AreTheSame()
    {
        LocalContact[] contacts = [new("Vagten", "112", null, "hele døgnet"), new("Kontoret", null, "kontor@example.org", null)];

        Assert.Equal(contacts, OverlayFields.Read(OverlayFields.Written(contacts)));
    }

    [Fact]
    public void Contact_TypedWithTabsAndLines_StaysOneContact()
    {
        var contact = new ContactForm { Name = " Vag\tten\r\nnat ", Phone = "  " }.Read();

        Assert.Equal(new LocalContact("Vag ten nat", null, null, null), contact);
    }

    [Theory]
    [InlineData("## Overskrift", ProblemKind.MisplacedText, 1)]
    [InlineData("Tekst\n\n::: fact {#x title=\"x\"}\nx\n:::", ProblemKind.MisplacedText, 3)]
    [InlineData("[her](javascript:alert(1))", ProblemKind.BrokenLink, 1)]
    [InlineData("[her](manual:#findes-ikke)", ProblemKind.BrokenLink, 1)]
    [InlineData("![billede](https://example.org/x.png)", ProblemKind.OutsidePicture, 1)]
    [InlineData("Et hus:\n\n![](~/media/hus.png)", ProblemKind.MissingAlt, 3)]
    public void Find_WhatCannotStandThere_IsToldWithItsLine(string text, ProblemKind kind, int line)
        => Assert.Contains(OverlayTextCheck.Find(text, link => link.Id != "findes-ikke", Library.With("hus.png")), problem => problem.Kind == kind && problem.Line == line);

    [Theory]
    [InlineData("", "1", null, null, "Problem.ContactName")]
    [InlineData("Vagten", null, null, null, "Problem.ContactWay")]
    [InlineData("Vagten", "ring", null, null, "Problem.ContactPhone")]
    [InlineData("Vagten", null, "ingen mail", null, "Problem.ContactMail")]
    [InlineData("Vagten", "112", "vagt@example.org", null, null)]
    public void Find_InAContact_SaysWhatIsMissing(string name, string? phone, string? mail, string? note, string? expected)
        => Assert.Equal(expected, ContactCheck.Find(new(name, phone, mail, note)).Select(found => found.Text).FirstOrDefault());

    [Fact]
    public void Merge_OfTwoWriters_TakesWhatOnlyTheOtherChangedAndAsksAboutTheRest()
    {
        var (merge, values) = Posted(PostedForm.BaseOf(Values("a", "b", "c")).Written())
            .Merge(Values("mit", "b", "mit"), Values("a", "deres", "deres"), name => name.ToUpperInvariant());

        Assert.Equal(("mit", "deres", "mit"), (values["x"], values["y"], values["z"]));
        Assert.Equal("Y", Assert.Single(merge.Taken));
        Assert.Equal(new FormConflict("z", "Z", "mit", "deres"), Assert.Single(merge.Conflicts));
    }

    [Fact]
    public void Merge_WithAChoiceForTheOther_TakesTheirs()
    {
        var (merge, values) = Posted(PostedForm.BaseOf(Values("a", "b", "c")).Written(), ("choice|z", "theirs"))
            .Merge(Values("mit", "b", "mit"), Values("a", "b", "deres"), name => name);

        Assert.Equal(("mit", "deres"), (values["x"], values["z"]));
        Assert.True(merge.IsClean);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ikke json")]
    public void Merge_WithABaseThatWasLost_AsksAboutEverythingThatDiffers(string written)
    {
        var (merge, _) = Posted(written).Merge(Values("mit", "b", "c"), Values("a", "b", "c"), name => name);

        Assert.Equal("x", Assert.Single(merge.Conflicts).Name);
    }

    private static FormCollection Posted(string written, params (string Name, string Value)[] choices) => new(
        choices.Append((Name: PostedForm.BaseKey, Value: written)).ToDictionary(pair => pair.Name, pair => new StringValues(pair.Value)));

    private static Dictionary<string, string> Values(string x, string y, string z) => new(StringComparer.Ordinal) { ["x"] = x, ["y"] = y, ["z"] = z };

    private static OverlayEntry Old(OverlayKind kind, string text) => new() { Target = "a", Kind = kind, Text = text, BaseHash = "gammel", BaseText = "Før." };
}
