using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace HousingFirst.IntegrationTests.Mail;

/// <summary>As much of an SMTP server as takes a mail and shows what came over the wire.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<string> _mails = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _serving;

    public SmtpServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What is answered to a recipient's line.</summary>
    public Func<string, string> RecipientAnswer { get; set; } = _ => "250 ok";

    /// <summary>The next mail: its envelope, a blank line, and its headers and text as they were sent.</summary>
    public async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _mails.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _serving;
        _listener.Stop();
        _stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                try
                {
                    await TalkAsync(client);
                }
                catch (IOException)
                {
                    // The other end is gone; the next one may come.
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            // Stopped.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { AutoFlush = true, NewLine = "\r\n" };
        var envelope = new List<string>();
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            var answer = "250 ok";
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "MAIL":
                    envelope.Add(line);
                    break;
                case "RCPT":
                    envelope.Add(line);
                    answer = RecipientAnswer(line);
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var mail = new List<string>();
                    while (await reader.ReadLineAsync() is { } text && text != ".")
                    {
                        mail.Add(text);
                    }

                    await _mails.Writer.WriteAsync(string.Join('\n', [.. envelope, "", .. mail]));
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
            }

            await writer.WriteLineAsync(answer);
        }
    }
}
