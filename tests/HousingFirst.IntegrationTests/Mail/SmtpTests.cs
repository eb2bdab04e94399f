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
        await using var server = new SmtpServer { RecipientAnswer = _ => "550 5.1.1 <kim.holm@example.org> unknown" };

        var delivery = await Transport(server.Port).SendAsync(Mail, default);

        Assert.Equal(DeliveryKind.MailRefused, delivery.Kind);
        Assert.Equal("MailboxUnavailable 550", delivery.Reason);
    }

    [Theory]
    [InlineData("451 4.7.1 come back later")]
    [InlineData("452 4.5.3 too many recipients")]
    [InlineData("501 5.1.3 bad recipient address syntax")]
    [InlineData("504 5.5.2 need fully-qualified address")]
    [InlineData("555 5.5.4 unsupported option")]
    public async Task Send_RecipientIsAnsweredOtherwise_IsAboutTheMail(string answer)
    {
        await using var server = new SmtpServer { RecipientAnswer = _ => answer };

        Assert.Equal(DeliveryKind.MailRefused, (await Transport(server.Port).SendAsync(Mail, default)).Kind);
    }

    [Theory]
    [InlineData("421 4.3.2 shutting down")]
    [InlineData("530 5.7.0 authentication required")]
    [InlineData("535 5.7.8 authentication failed")]
    public async Task Send_ServerWantsNobody_IsAboutTheServer(string answer)
    {
        await using var server = new SmtpServer { RecipientAnswer = _ => answer };

        Assert.Equal(DeliveryKind.ServerFailed, (await Transport(server.Port).SendAsync(Mail, default)).Kind);
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
        await using var host = await HostAsync(server);
        var portal = await host.PortalAsync("kursushus");

        await StoreAsync(portal, "kim.holm@example.org");

        Assert.Contains("Hemmelig tekst", await server.NextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("501 5.1.3 bad recipient address syntax")]
    [InlineData("451 4.7.1 come back later")]
    public async Task Host_OneAddressIsAnsweredBadly_TheNextPortalsMailGoesOutAtOnce(string answer)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new SmtpServer();
        server.RecipientAnswer = line =>
        {
            if (!line.Contains("bad@", StringComparison.Ordinal))
            {
                return "250 ok";
            }

            asked.TrySetResult();
            return answer;
        };
        await using var host = await HostAsync(server);
        var (one, other) = (await host.PortalAsync("kursushus"), await host.PortalAsync("kursushus"));

        await StoreAsync(one, "bad@example.org");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await StoreAsync(other, "kim.holm@example.org");

        // Sooner than the minute for which a server that cannot be talked to is left alone.
        Assert.Contains("RCPT TO:<kim.holm@example.org>", await server.NextAsync(), StringComparison.Ordinal);
    }

    private static Task<RunningHost> HostAsync(SmtpServer server) => RunningHost.StartAsync(new Dictionary<string, string?>
    {
        ["HousingFirst:Mail:Server"] = "127.0.0.1",
        ["HousingFirst:Mail:Port"] = $"{server.Port}",
        ["HousingFirst:Mail:Security"] = "none",
        ["HousingFirst:Mail:SenderAddress"] = "drift@host.example",
    });

    private static Task<bool> StoreAsync(TestPortal portal, string to) => portal.RunAsync(async services =>
    {
        await services.GetRequiredService<IMailOutbox>().StoreAsync(MailHost.Message(to), default);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
        return true;
    });

    private static SmtpTransport Transport(int port) => new(
        Options.Create(new MailOptions
        {
            Server = "127.0.0.1", Port = port, Security = "none", SenderAddress = "drift@host.example", Timeout = TimeSpan.FromSeconds(2),
        }),
        new ShiftedTime());
}
