using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Mail;

/// <summary>Hands mails to the host's SMTP server, with the framework's client (record 11).</summary>
internal sealed class SmtpTransport(IOptions<MailOptions> options, TimeProvider clock) : IMailTransport
{
    // Answers to a sign-in (RFC 4954) that the framework has no names for.
    private const SmtpStatusCode TooWeakSignIn = (SmtpStatusCode)534;
    private const SmtpStatusCode WrongSignIn = (SmtpStatusCode)535;
    private const SmtpStatusCode SignInWantsTls = (SmtpStatusCode)538;

    public async Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var settings = options.Value;
        using var client = new SmtpClient(settings.Server, settings.Port) { EnableSsl = settings.UsesTls, DeliveryFormat = SmtpDeliveryFormat.SevenBit };
        if (settings.User is not null)
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        using var enough = new CancellationTokenSource(settings.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellationToken);
        try
        {
            using var message = Message(mail);
            await client.SendMailAsync(message, either.Token);
            return Delivery.Taken;
        }
        catch (SmtpFailedRecipientException exception)
        {
            return new(DeliveryKind.MailRefused, Code(exception));
        }
        catch (SmtpException exception)
        {
            return new(IsAboutTheServer(exception.StatusCode) ? DeliveryKind.ServerFailed : DeliveryKind.MailRefused, Code(exception));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(DeliveryKind.ServerFailed, "Timeout");
        }
    }

    private static MailMessage Message(OutgoingMail mail)
    {
        var content = mail.Content;
        var message = new MailMessage
        {
            From = new(mail.From.Value, mail.SenderName, Encoding.UTF8),
            Subject = content.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = content.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        if (mail.ReturnTo != mail.From)
        {
            message.Sender = new(mail.ReturnTo.Value);
        }

        message.To.Add(content.To);
        message.Headers["Message-ID"] = $"<{content.MessageId}>";

        // Keeps answering machines from answering a machine (RFC 3834).
        message.Headers["Auto-Submitted"] = "auto-generated";
        if (content.Html is { } html)
        {
            message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(html, Encoding.UTF8, MediaTypeNames.Text.Html));
        }

        if (content.File is { } file)
        {
            message.Attachments.Add(new(new MemoryStream(file.Content), new ContentType(file.ContentType) { Name = file.Name }));
        }

        return message;
    }

    // No connection, no TLS, no sign-in, or no SMTP spoken. Whatever else a server says is of this mail's sender, recipient or text: one address
    // that a server takes for bad syntax (501, 504, 555) or wants to hear of later (451, 452) must not hold up other portals' mails.
    private static bool IsAboutTheServer(SmtpStatusCode code) => code
        is SmtpStatusCode.GeneralFailure or SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.ClientNotPermitted
        or SmtpStatusCode.CommandUnrecognized or SmtpStatusCode.CommandNotImplemented or SmtpStatusCode.BadCommandSequence
        or SmtpStatusCode.MustIssueStartTlsFirst or TooWeakSignIn or WrongSignIn or SignInWantsTls;

    private static string Code(SmtpException exception) =>
        $"{exception.StatusCode} {((int)exception.StatusCode).ToString(CultureInfo.InvariantCulture)}";
}
