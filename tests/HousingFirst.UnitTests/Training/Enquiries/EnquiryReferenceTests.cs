using HousingFirst.Training.Enquiries;

namespace HousingFirst.UnitTests.Training.Enquiries;

public sealed class EnquiryReferenceTests
{
    [Fact]
    public void New_IsOneAndIsAnotherEachTime()
    {
        var made = Enumerable.Range(0, 200).Select(_ => EnquiryReference.New()).ToList();

        Assert.All(made, reference => Assert.True(EnquiryReference.IsOne(reference), reference));
        Assert.Equal(made.Count, made.Distinct().Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("H-12345678")]
    [InlineData("H-AAAA-AAAI")]
    [InlineData("H-AAAA-AAAA\n")]
    [InlineData("<b>H-AAAA-AAAA</b>")]
    public void IsOne_AnythingElse_IsNot(string? text) => Assert.False(EnquiryReference.IsOne(text));
}
