using HousingFirst.Guidance.Content;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>Sections as people write them: by id, or by the address that they have in front of them.</summary>
public sealed class WrittenSectionTests
{
    [Theory]
    [InlineData("cti#faseplanen-kort", "cti#faseplanen-kort")]
    [InlineData("~/manualer/cti/faseplanen#faseplanen-kort", "cti#faseplanen-kort")]
    [InlineData("https://example.org/nordlys/manualer/cti/faseplanen#faseplanen-kort", "cti#faseplanen-kort")]
    [InlineData("https://example.org/manualer/s/cti/faseplanen-kort", "cti#faseplanen-kort")]
    [InlineData("/manualer/cti/faseplanen?visning=kort", "cti#faseplanen")]
    [InlineData("faseplanen", null)]
    [InlineData("https://example.org/vejledning/refusion", null)]
    [InlineData("/manualer/", null)]
    [InlineData("CTI#Fase plan", null)]
    public void Read_IdOrAddress_IsTheSection(string written, string? section) => Assert.Equal(section, WrittenSection.Read(written)?.ToString());
}
