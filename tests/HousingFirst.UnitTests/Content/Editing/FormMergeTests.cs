using System.Text.Json.Nodes;
using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Ui.Forms;

namespace HousingFirst.UnitTests.Content.Editing;

/// <summary>What becomes of a form when somebody else has saved since it was opened.</summary>
public sealed class FormMergeTests
{
    private const string Title = "Page.Title";
    private const string Text = "Page.Text";

    [Fact]
    public void Into_NobodyChangedAnything_LeavesAllAsItIs()
    {
        var mine = Form("Hus", "Et hus.");

        var merge = FormMerge.Into(mine, Base("Hus", "Et hus."), SavedFields.Of(Saved("Hus", "Et hus.")));

        Assert.Empty(merge.Taken);
        Assert.Empty(merge.Conflicts);
    }

    [Fact]
    public void Into_EachChangedAnotherPlace_HasBothChanges()
    {
        var mine = Form("Hus", "Et stort hus.");

        var merge = FormMerge.Into(mine, Base("Hus", "Et hus."), SavedFields.Of(Saved("Hytte", "Et hus.")));

        Assert.Equal(["Title"], merge.Taken);
        Assert.Empty(merge.Conflicts);
        Assert.Equal(("Hytte", "Et stort hus."), (mine.Value(Title), mine.Value(Text)));
    }

    [Fact]
    public void Into_BothChangedTheSamePlace_KeepsWhatTheWriterTypedAndShowsBoth()
    {
        var mine = Form("Hus", "Et stort hus.");

        var merge = FormMerge.Into(mine, Base("Hus", "Et hus."), SavedFields.Of(Saved("Hus", "Et lille hus.")));

        var conflict = Assert.Single(merge.Conflicts);
        Assert.Equal((Text, "Et stort hus.", "Et lille hus."), (conflict.Name, conflict.Mine, conflict.Theirs));
        Assert.Equal("Et stort hus.", mine.Value(Text));
    }

    [Fact]
    public void Into_BothChangedItAlike_IsNoConflict() =>
        Assert.Empty(FormMerge.Into(Form("Hytte", "Et hus."), Base("Hus", "Et hus."), SavedFields.Of(Saved("Hytte", "Et hus."))).Conflicts);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    public void Into_BaseIsLost_LosesNothingOfWhatWasTyped(string? written)
    {
        var mine = Form("Hus", "Et stort hus.");

        var merge = FormMerge.Into(mine, FormBase.Read(written), SavedFields.Of(Saved("Hus", "Et lille hus.")));

        Assert.Equal(Text, Assert.Single(merge.Conflicts).Name);
        Assert.Equal("Et stort hus.", mine.Value(Text));
    }

    [Theory]
    [InlineData("mine", "Et stort hus.")]
    [InlineData("theirs", "Et lille hus.")]
    public void Choose_AfterAConflict_TakesWhatTheWriterChose(string choice, string expected)
    {
        var mine = Form("Hus", "Et stort hus.");
        mine.Set(FormMerge.ChoiceOf(Text), choice);

        FormMerge.Choose(mine, Saved("Hus", "Et lille hus.").ToForm());

        Assert.Equal(expected, mine.Value(Text));
        Assert.False(mine.Has(FormMerge.ChoiceOf(Text)));
    }

    private static EditForm Form(string title, string text) => Saved(title, text).ToForm();

    private static FormBase Base(string title, string text) =>
        FormBase.Read(FormBase.Of(ContentSave.NameOf(new ContentItem { ContentItemVersionId = "1" }), Form(title, text)).Written());

    private static ContentItemEdit Saved(string title, string text)
    {
        ContentItemEdit item = new() { Item = new ContentItem { ContentType = "Page" }, TypeName = "Side" };
        PartEdit part = new() { Content = item, Path = "Page", Name = "Page", PartName = "Page", DisplayName = "Page", Json = new JsonObject() };
        part.Add(new EditInput("Title", "Title") { Value = title });
        part.Add(new EditInput("Text", "Text") { Value = text });
        item.Parts = [part];
        return item;
    }
}
