using System.Text.Json;
using HousingFirst.Sdk.Content;
using HousingFirst.Training.Content;

namespace HousingFirst.UnitTests.Training;

public sealed class CourseItemTests
{
    [Fact]
    public void Read_WhatWasWritten_SaysTheSame()
    {
        var course = Given.Course();
        var item = new ContentItem { ContentItemId = CourseItem.IdOf(course.Id), ContentType = CourseItem.Type };
        CourseItem.Write(item, course);

        // As the store and an export do.
        var stored = JsonSerializer.Deserialize<ContentItem>(JsonSerializer.Serialize(item))!;

        Assert.Equal(course.Hash, CourseItem.Read(stored)!.Hash);
    }

    [Fact]
    public void Write_LessonText_StandsInNoPartThatAnotherPageShows()
    {
        var item = new ContentItem { ContentItemId = "x", ContentType = CourseItem.Type };
        CourseItem.Write(item, Given.Course());

        var json = JsonSerializer.Serialize(item);
        Assert.Contains("Facit er den niende.", json, StringComparison.Ordinal);
        Assert.DoesNotContain("BodyPart", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ItemThatIsNoCourse_IsNothing() => Assert.Null(CourseItem.Read(new() { ContentItemId = "x", ContentType = "Page" }));
}
