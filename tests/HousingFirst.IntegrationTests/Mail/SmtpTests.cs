using System.Text;
using HousingFirst.IntegrationTests.Security;
using HousingFirst.Platform.Mail;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HousingFirst.IntegrationTests.Mail;

/// <summary>What comes over the wire.</summary>
public sealed class SmtpTests
{
    private static readonly OutgoingMail Mail = new(
        Guid.NewGuid(), "post", "Blåbærhuset", MailAddress.Parse("kurser@provider.example"), MailAddress.Parse("drift@host.example"), new()
        {
            MessageId = "0a1b@provider.example",
            To = "kim.holm@example.org",
            Subject = "Kurset på Ærø",
            Text = "Hej\n.\nVi ses på øen.",
            Html = "<p>Vi ses</p>",
            File = new("kursus.ics", "text/calendar; method=REQUEST; charset=utf-8", "BEGIN:VCALENDAR"u8.ToArray()),
        });

    [Fact]
    public async Task Send_Mail_ArrivesWithItsHeadersPartsAndLetters()
    {
        await using var server = new SmtpServer();

        Assert.Equal(Delivery.Taken, await Transport(server.Port).SendAsync(Mail, default));

        var mail = await server.NextAsync();
        Assert.Contains("MAIL FROM:<drift@host.example>", mail, StringComparison.Ordinal);
        Assert.Contains("RCPT TO:<kim.holm@example.org>", mail, StringComparison.Ordinal);
        Assert.Contains("Message-ID: <0a1b@provider.example>", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<kurser@provider.example>", mail, StringComparison.Ordinal);
        Assert.Contains($"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(Mail.Content.Subject))}?=", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Vi ses p=C3=A5 =C3=B8en.", mail, StringComparison.Ordinal);
        Assert.Contains("text/html", mail, StringComparison.Ordinal);
        Assert.Contains("method=REQUEST", mail, StringComparison.Ordinal);
        Assert.Contains("kursus.ics", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_RecipientIsRefused_IsAboutTheMailAndRepeatsNoAddress()
    {
        await using var server = new SmtpServer { RecipientAnswer = "550 5.1.1 <kim.holm@example.org> unknown" };

        var delivery = await Transport(server.Port).SendAsync(Mail, default);

        Assert.Equal(DeliveryKind.MailRefused, delivery.Kind);
        Assert.Equal("MailboxUnavailable 550", delivery.Reason);
    }

    [Fact]
    public async Task Send_NobodyListens_IsAboutTheServer()
    {
        int port;
        await using (var server = new SmtpServer())
        {
            port = server.Port;
        }

        Assert.Equal(DeliveryKind.ServerFailed, (await Transport(port).SendAsync(Mail, default)).Kind);
    }

    [Fact]
    public async Task Send_ServerIsSilent_EndsInTime()
    {
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();

        var delivery = await Transport(((System.Net.IPEndPoint)silent.LocalEndpoint).Port).SendAsync(Mail, default);

        Assert.Equal((DeliveryKind.ServerFailed, "Timeout"), (delivery.Kind, delivery.Reason));
    }

    [Fact]
    public async Task Host_WithAServer_SendsWhatAPortalCommits()
    {
        await using var server = new SmtpServer();
        await using var host = await RunningHost.StartAsync(new Dictionary<string, string?>
        {
            ["HousingFirst:Mail:Server"] = "127.0.0.1",
            ["HousingFirst:Mail:Port"] = $"{server.Port}",
            ["HousingFirst:Mail:Security"] = "none",
            ["HousingFirst:Mail:SenderAddress"] = "drift@host.example",
        });
        var portal = await host.PortalAsync("kursushus");

        await portal.RunAsync(async services =>
        {
            await services.GetRequiredService<IMailOutbox>().StoreAsync(MailHost.Message("kim.holm@example.org"), default);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return true;
        });

        Assert.Contains("Hemmelig tekst", await server.NextAsync(), StringComparison.Ordinal);
    }

    private static SmtpTransport Transport(int port) => new(
        Options.Create(new MailOptions
        {
            Server = "127.0.0.1", Port = port, Security = "none", SenderAddress = "drift@host.example", Timeout = TimeSpan.FromSeconds(2),
        }),
        new ShiftedTime());
}
