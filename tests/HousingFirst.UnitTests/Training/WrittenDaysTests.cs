using HousingFirst.Training.Writing;

namespace HousingFirst.UnitTests.Training;

/// <summary>Days of a run as people write them.</summary>
public sealed class WrittenDaysTests
{
    [Theory]
    [InlineData("10-3-2027 9.00-15.30", "10-3-2027 9.00-15.30")]
    [InlineData("2027-03-10 09:00 – 15:30", "10-3-2027 9.00-15.30")]
    [InlineData("10.3.2027 9-15", "10-3-2027 9.00-15.00")]
    [InlineData("10-3-2027", null)]
    [InlineData("10-3-2027 15-9", null)] // ends before it begins
    [InlineData("10-3-2027 9-25", null)]
    [InlineData("31-2-2027 9-15", null)]
    [InlineData("i morgen 9-15", null)]
    public void Read_Line_IsTheDay(string line, string? day) => Assert.Equal(day, WrittenDays.Read(line) is { } read ? WrittenDays.Write(read) : null);
}
