using HousingFirst.Contents.Arranging;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.UnitTests.Content;

/// <summary>Entries are moved with what stands below them, and none is ever lost.</summary>
public sealed class ArrangementTests
{
    private const int Deepest = 3;

    [Theory]
    [InlineData("a0 b1 c0", "up c", "c0 a0 b1")]
    [InlineData("a0 b1 c0", "down a", "c0 a0 b1")]
    [InlineData("a0 b1 c1", "up c", "a0 c1 b1")]
    [InlineData("a0 b1 c0", "in c", "a0 b1 c1")]
    [InlineData("a0 b1 c1 d2", "out c", "a0 b1 c0 d1")]
    [InlineData("a0 b1 c1", "out b", "a0 b0 c1")]
    public void Move_WhatCanBeMoved_TakesWhatStandsBelowAlong(string before, string move, string after) => Assert.Equal(after, Written(Do(Of(before), move)));

    [Theory]
    [InlineData("a0 b0", "up a")]
    [InlineData("a0 b0", "down b")]
    [InlineData("a0 b1", "up b")]
    [InlineData("a0 b1 c0", "down b")]
    [InlineData("a0 b0", "in a")]
    [InlineData("a0 b1", "in b")]
    [InlineData("a0 b0", "out b")]
    [InlineData("a0 b0 c1 d2 e3", "in b")]
    [InlineData("a0", "up x")]
    public void Move_WhatCannotBeMoved_ChangesNothing(string before, string move) => Assert.Equal(before, Written(Do(Of(before), move)));

    [Fact]
    public void Move_AnyWayAtRandom_KeepsEveryEntryOnceAndTheTreeInOrder()
    {
        Random random = new(20260510);
        string[] ways = ["up", "down", "in", "out"];
        var at = Of("a0 b1 c2 d0 e0 f1 g0");
        for (var step = 0; step < 2000; step++)
        {
            at = Do(at, $"{ways[random.Next(4)]} {"abcdefg"[random.Next(7)]}");

            Assert.Equal("abcdefg", string.Concat(at.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal)));
            Assert.Equal(0, at.Entries[0].Depth);
            Assert.All(at.Entries.Zip(at.Entries.Skip(1)), pair => Assert.InRange(pair.Second.Depth, 0, Math.Min(pair.First.Depth + 1, Deepest)));
        }
    }

    [Theory]
    [InlineData("c:0 a:0 b:1", "c0 a0 b1")]
    [InlineData("c:0", "c0 a0 b1")]
    [InlineData("x:0 c:9 c:0 a:-1 b", "c0 a0 b1")]
    [InlineData("b:5 a:2147483648 c:0", "b0 c0 a0")]
    public void Read_WhatAFormBrings_NeverLosesOrInventsAnEntry(string written, string expected) =>
        Assert.Equal(expected, Written(Arrangement.Read(written.Split(' '), Of("a0 b1 c0"), Deepest)));

    [Fact]
    public void Arrange_OfATaxonomy_MovesTermsAsTheyAreWithAllThatNobodyKnows()
    {
        var item = Item("""
            { "ContentItemId": "t", "ContentType": "Taxonomy", "TaxonomyPart": { "TermContentType": "Term", "Terms": [
              { "ContentItemId": "a", "ContentType": "Term", "DisplayText": "A", "Foreign": { "deep": 1 }, "Terms": [ { "ContentItemId": "b", "ContentType": "Term", "DisplayText": "B" } ] },
              { "ContentItemId": "c", "ContentType": "Term", "DisplayText": "C" } ] } }
            """);
        var tree = EntryTree.Of(item)!;

        EntryTree.Arrange(item, tree.Arrangement.In("c").Up("c"));

        var after = EntryTree.Of(item)!;
        Assert.Equal("a0 c1 b1", Written(after.Arrangement));
        Assert.Equal(1, after.Entry("a")["Foreign"]!["deep"]!.GetValue<int>());
        Assert.Equal("Term", item.Content["TaxonomyPart"]!["TermContentType"]!.GetValue<string>());
    }

    [Fact]
    public void Arrange_OfAMenu_KeepsOneLevel()
    {
        var item = Item("""
            { "ContentItemId": "m", "ContentType": "Menu", "MenuItemsListPart": { "MenuItems": [
              { "ContentItemId": "a", "ContentType": "LinkMenuItem", "DisplayText": "A", "LinkMenuItemPart": { "Url": "~/a" } },
              { "ContentItemId": "b", "ContentType": "LinkMenuItem", "DisplayText": "B", "LinkMenuItemPart": { "Url": "~/b" } } ] } }
            """);

        EntryTree.Arrange(item, EntryTree.Of(item)!.Arrangement.Up("b").In("a"));

        Assert.Equal("b0 a0", Written(EntryTree.Of(item)!.Arrangement));
        Assert.Equal("~/b", EntryTree.Of(item)!.Entry("b")["LinkMenuItemPart"]!["Url"]!.GetValue<string>());
    }

    private static ContentItem Item(string json) => ContentJson.Read<ContentItem>(System.Text.Json.Nodes.JsonNode.Parse(json))!; // the text says one

    private static Arrangement Of(string entries) => new([.. entries.Split(' ').Select(entry => new ArrangedEntry(entry[..1], entry[1] - '0'))], Deepest);

    private static string Written(Arrangement arrangement) => string.Join(' ', arrangement.Entries.Select(entry => $"{entry.Id}{entry.Depth}"));

    private static Arrangement Do(Arrangement at, string move) => move.Split(' ') switch
    {
        ["up", var id] => at.Up(id),
        ["down", var id] => at.Down(id),
        ["in", var id] => at.In(id),
        [_, var id] => at.Out(id),
        _ => at,
    };
}
