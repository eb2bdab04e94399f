using HousingFirst.Training.Reading;

namespace HousingFirst.UnitTests.Training;

public sealed class LessonTextTests
{
    [Fact]
    public void Read_SoundLesson_IsItsPiecesInOrder()
    {
        var pieces = LessonText.Read(Given.Course().Lesson("datoer")!.Text).Pieces;

        Assert.Collection(
            pieces,
            piece => Assert.Equal((2, "datoer-indhold", "Indhold"), ((LessonPiece.Heading)piece) is var heading ? (heading.Level, heading.Id, heading.Title) : default),
            piece => Assert.StartsWith("Tre faser", ((LessonPiece.Prose)piece).Markdown, StringComparison.Ordinal),
            piece => Assert.Equal("cti#faseplanen-kort", ((LessonPiece.Include)piece).Section.ToString()),
            piece => Assert.Equal((LessonBoxKind.Exercise, "datoer-oevelse", (int?)20, "Regn."), ((LessonPiece.Box)piece) is var box ? (box.Kind, box.Id, box.Minutes, box.Markdown) : default),
            piece => Assert.Equal(LessonBoxKind.Trainer, ((LessonPiece.Box)piece).Kind));
    }

    // A portal may change its copy; what is for the trainer must not slip out by a slip of the pen.
    [Theory]
    [InlineData("::: trainer {#a title=\"T\"}\nHEMMELIGT\n:::")]
    [InlineData(":::trainer\nHEMMELIGT\n:::")]
    [InlineData("::: Trainer {#a title=\"T\"}\nHEMMELIGT\n:::")]
    [InlineData("::: trainer{#a title=\"T\"}\nHEMMELIGT\n:::")]
    [InlineData("::: trainer {#a}\nHEMMELIGT")]
    [InlineData("::: underviser {#a title=\"T\"}\nHEMMELIGT\n:::")]
    [InlineData(":::: fact {#a title=\"T\"}\n::: trainer {#b title=\"T\"}\nHEMMELIGT\n:::\n::::")]
    [InlineData("- Punkt\n\n  ::: trainer {#b title=\"T\"}\n  HEMMELIGT\n  :::")]
    [InlineData("> ::: trainer {#b title=\"T\"}\n> HEMMELIGT\n> :::")]
    [InlineData("::: manual {ref=\"cti\"}\nHEMMELIGT\n:::")]
    public void ForParticipants_WhateverHoldsTheTrainersWords_IsLeftOut(string text)
    {
        var shown = LessonText.Read("Før.\n\n" + text + "\n").ForParticipants();

        Assert.DoesNotContain("HEMMELIGT", string.Join('\n', shown.Pieces), StringComparison.Ordinal);
        Assert.Contains("Før.", string.Join('\n', shown.Pieces), StringComparison.Ordinal);
    }

    [Fact]
    public void ForParticipants_OtherBoxes_Stay() =>
        Assert.Contains("Opdigtet", string.Join('\n', LessonText.Read("::: case {#a title=\"T\"}\nOpdigtet.\n:::").ForParticipants().Pieces), StringComparison.Ordinal);
}
