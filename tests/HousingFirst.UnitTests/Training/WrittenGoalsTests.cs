using HousingFirst.Training.Courses;
using HousingFirst.Training.Writing;

namespace HousingFirst.UnitTests.Training;

/// <summary>Lessons name goals by id: rewording or moving one must not lose them.</summary>
public sealed class WrittenGoalsTests
{
    private static readonly CourseGoal[] Before = [new("faser", "Du kan beskrive faserne."), new("plan", "Du kan lave en plan.")];

    [Theory]
    [InlineData("Du kan lave en plan.|Du kan beskrive faserne.", "plan faser")]
    [InlineData("Du kan beskrive de tre faser.|Du kan lave en plan.", "faser plan")]
    [InlineData("Du kan beskrive faserne.|Du kan lave en plan.|Nyt mål", "faser plan nyt-maal")]
    [InlineData("Nyt mål|Du kan beskrive faserne.|Du kan lave en plan.", "nyt-maal faser plan")]
    [InlineData("Du kan lave en plan.", "plan")]
    public void Read_Lines_KeepTheirIds(string lines, string ids) =>
        Assert.Equal(ids, string.Join(' ', WrittenGoals.Read(lines.Split('|'), Before).Select(goal => goal.Id)));
}
