using HousingFirst.Sdk.Mail;

namespace HousingFirst.UnitTests.Mail;

public sealed class MailMessageTests
{
    [Theory]
    [InlineData("Hej\r\nBcc: alle@example.org")]
    [InlineData("Hej\nBcc: alle@example.org")]
    [InlineData("Hej\rBcc: alle@example.org")]
    [InlineData("Hej\0")]
    [InlineData("Hej\u0085Bcc: alle@example.org")]
    [InlineData("Hej\u2028Bcc: alle@example.org")]
    [InlineData(" ")]
    public void Subject_ThatWouldWriteAHeaderOfItsOwn_IsRefused(string subject) =>
        Assert.Throws<ArgumentException>(() => Mail(subject));

    [Fact]
    public void Subject_LongerThanAHeaderShouldBe_IsRefused() => Assert.Throws<ArgumentException>(() => Mail(new string('a', 201)));

    [Theory]
    [InlineData("kalender.ics\r\nX: y", "text/calendar")]
    [InlineData("../kalender.ics", "text/calendar")]
    [InlineData("a\".ics", "text/calendar")]
    [InlineData("kalender.ics", "text/calendar\r\nX: y")]
    [InlineData("kalender.ics", "kalender")]
    public void Attachment_WhoseNameOrTypeCannotStandInAHeader_IsRefused(string name, string type) =>
        Assert.Throws<ArgumentException>(() => new MailAttachment(name, type, default));

    [Fact]
    public void Attachment_LargerThanARowShouldBe_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new MailAttachment("a.ics", "text/calendar", new byte[MailAttachment.MostBytes + 1]));

    [Fact]
    public void ToString_OfAnything_SaysNothingOfWhatItHolds()
    {
        var mail = Mail("Hemmelig") with { Attachment = MailAttachment.Calendar("Hemmelig.ics", "REQUEST", "Hemmelig") };

        Assert.DoesNotContain("emmelig", $"{mail} {mail.To[0]} {mail.Attachment}", StringComparison.Ordinal);
    }

    private static MailMessage Mail(string subject) =>
        new() { To = [MailAddress.Parse("hemmelig@example.org")], Subject = subject, Text = "Hemmelig" };
}
