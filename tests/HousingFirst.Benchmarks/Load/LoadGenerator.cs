using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HousingFirst.Benchmarks.Load;

/// <summary>
/// Sends GETs, one after the other, over a few kept connections for a bounded time, to 127.0.0.1 only. Plain sockets, so that the generator takes
/// little of the machine that it shares with the server.
/// </summary>
internal sealed class LoadGenerator(int port, IReadOnlyList<string> paths, int connections)
{
    private const int FewConnections = 16;

    // Until the runtime has compiled the server's methods for the second time.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    private readonly byte[][] _requests =
        [.. paths.Select(path => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"))];

    private int _sent = -1;

    /// <summary>The same GET each time.</summary>
    public LoadGenerator(int port, string path)
        : this(port, [path], FewConnections)
    {
    }

    /// <summary>Requests a second, the size of one answer, and the time that 99 of 100 answers took at most.</summary>
    public async Task<(double PerSecond, int Bytes, TimeSpan P99)> RunAsync(TimeSpan duration)
    {
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => RunOneAsync(WarmUp)));
        var began = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => RunOneAsync(duration)));
        var perSecond = counts.Sum(count => count.Times.Count) / Stopwatch.GetElapsedTime(began).TotalSeconds;
        var times = counts.SelectMany(count => count.Times).Order().ToArray();
        return (perSecond, counts[0].Bytes, times[times.Length * 99 / 100]);
    }

    private async Task<(List<TimeSpan> Times, int Bytes)> RunOneAsync(TimeSpan duration)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var buffer = new byte[512 * 1024];
        var began = Stopwatch.GetTimestamp();
        var times = new List<TimeSpan>();
        var bytes = 0;
        while (Stopwatch.GetElapsedTime(began) < duration)
        {
            var sent = Stopwatch.GetTimestamp();
            // One list for all connections: what is asked once is not asked by the next one as well.
            await socket.SendAsync(_requests[(uint)Interlocked.Increment(ref _sent) % _requests.Length]);
            bytes = await ReceiveAsync(socket, buffer);
            times.Add(Stopwatch.GetElapsedTime(sent));
        }

        return (times, bytes);
    }

    private static async Task<int> ReceiveAsync(Socket socket, byte[] buffer)
    {
        var received = 0;
        var whole = -1;
        while (true)
        {
            received += await socket.ReceiveAsync(buffer.AsMemory(received));
            if (whole < 0 && buffer.AsSpan(0, received).IndexOf("\r\n\r\n"u8) is >= 0 and var end)
            {
                whole = LengthOf(buffer.AsSpan(0, end), end + 4);
            }

            if ((whole > 0 && received >= whole) || (whole == 0 && buffer.AsSpan(0, received).EndsWith("\r\n0\r\n\r\n"u8)))
            {
                return received;
            }
        }
    }

    /// <summary>Length of the whole answer, or 0 when it comes in chunks.</summary>
    private static int LengthOf(ReadOnlySpan<byte> headers, int bodyAt)
    {
        var text = Encoding.ASCII.GetString(headers);
        if (!text.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The server answered {text.Split('\r')[0]}");
        }

        foreach (var line in text.Split("\r\n"))
        {
            if (line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))
            {
                return bodyAt + int.Parse(line.AsSpan(16), System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }
}
