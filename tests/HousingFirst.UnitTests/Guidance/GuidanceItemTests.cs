using HousingFirst.Guidance.Content;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>A text that has become a content item says the same as before, in parts that every portal knows.</summary>
public sealed class GuidanceItemTests
{
    [Fact]
    public void Read_WrittenAnswer_SaysTheSame()
    {
        var text = Given.Changed().Text!;
        ContentItem item = new() { ContentType = GuidanceItem.AnswerType };

        GuidanceItem.Write(item, text);

        Assert.Equal(text.Hash, GuidanceItem.Read(item)!.Hash);
        Assert.Equal("vejledning/hvor-laenge", item.As<AutoroutePart>()!.Path);
        Assert.Equal(text.Markdown, item.As<MarkdownBodyPart>()!.Markdown);
    }

    [Fact]
    public void Read_WrittenExample_SaysTheSame()
    {
        var text = Given.ChangedExample().Text!;
        ContentItem item = new() { ContentType = GuidanceItem.ExampleType };

        GuidanceItem.Write(item, text);

        Assert.Equal(text.Hash, GuidanceItem.Read(item)!.Hash);
        Assert.Equal("vejledning/eksempler/by", item.As<AutoroutePart>()!.Path);
    }

    [Fact]
    public void Read_ItemWithoutAnId_IsNothing() => Assert.Null(GuidanceItem.Read(new ContentItem { ContentType = GuidanceItem.AnswerType }));
}
