namespace HousingFirst.Ui.Pages;

/// <summary>Addresses that call a number. Readers see it as it was written; its digits and a plus reach the phone.</summary>
public static class PhoneAddress
{
    /// <summary>The address of a number in any spelling.</summary>
    public static string Of(string phone) => "tel:" + string.Concat(phone.Where(character => char.IsAsciiDigit(character) || character == '+'));
}
