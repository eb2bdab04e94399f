using HousingFirst.Ui.Pages;

namespace HousingFirst.UnitTests.Theming;

public sealed class PhoneAddressTests
{
    [Theory]
    [InlineData("00 00 00 10", "tel:00000010")]
    [InlineData("+45 0000 0010", "tel:+4500000010")]
    [InlineData("00-00-00-10 (vagten)", "tel:00000010")]
    public void Of_NumberAsPeopleWriteIt_KeepsWhatAPhoneDials(string written, string address)
        => Assert.Equal(address, PhoneAddress.Of(written));
}
