using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.UnitTests.Manuals;

public sealed class EditionIntakeTests
{
    private static readonly HostLibraryEntry[] Known = [Entry("2026.1", "a"), Entry("2025.3", "old"), Entry("2026.2", "b")];

    [Theory]
    [InlineData("2026.3", "c")]
    [InlineData("2027.1", "c")]
    [InlineData("2026.10", "c")]
    [InlineData("2026.2", "b")]
    public void Decide_NewerOrKnown_IsWelcome(string number, string hash)
        => Assert.IsType<EditionIntake.Welcome>(Decide(number, hash));

    [Fact]
    public void Decide_FirstOfAll_IsWelcome()
        => Assert.IsType<EditionIntake.Welcome>(EditionIntake.Decide(new(2026, 1), "a", []));

    [Theory]
    [InlineData("2026.1", "a")]
    [InlineData("2026.1", "other")]
    [InlineData("2024.1", "other")]
    public void Decide_OlderThanTheLibrarys_NamesTheNewerOne(string number, string hash)
        => Assert.Equal("b", Assert.IsType<EditionIntake.Older>(Decide(number, hash)).Newer.Hash);

    [Fact]
    public void Decide_OtherTextUnderTheSameNumber_NamesTheKnownOne()
        => Assert.Equal("b", Assert.IsType<EditionIntake.OtherText>(Decide("2026.2", "other")).Known.Hash);

    private static EditionIntake Decide(string number, string hash) =>
        EditionIntake.Decide(EditionNumber.TryParse(number, out var parsed) ? parsed : default, hash, Known);

    private static HostLibraryEntry Entry(string revision, string hash) => new("manual", "cti", revision, hash);
}
