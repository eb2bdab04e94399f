namespace HousingFirst.Platform.Mail;

/// <summary>What came of handing a mail over.</summary>
/// <param name="Kind">Whether it was taken, and if not, whose fault it is.</param>
/// <param name="Reason">Why not, in a word of the program's own: a server's answer often repeats the address.</param>
internal readonly record struct Delivery(DeliveryKind Kind, string Reason = "")
{
    public static Delivery Taken => new(DeliveryKind.Taken);
}
