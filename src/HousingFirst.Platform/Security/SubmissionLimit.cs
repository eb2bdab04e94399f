using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Sliding windows over the times of what was taken. Nothing is written down; a restart begins anew. What is held is bounded by what
/// portals take in a day, or by a number of senders.
/// </summary>
internal sealed class SubmissionLimit(IHttpContextAccessor http, ICurrentPortal current, TimeProvider clock) : ISubmissionLimit
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private const int MostOnce = 50_000;
    private const int MostSenders = 50_000;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Portal, string Form), Queue<DateTimeOffset>> _portals = [];
    private readonly Dictionary<ulong, Queue<DateTimeOffset>> _senders = [];
    private readonly Dictionary<ulong, DateTimeOffset> _once = [];
    private DateTimeOffset _tidied;

    public TimeSpan? Take(string form, int perSenderAnHour, int perPortalADay)
    {
        ArgumentException.ThrowIfNullOrEmpty(form);
        var portal = current.Portal.Name;
        var sender = Sender(portal, form);
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            Tidy(now);
            var ofPortal = Window(_portals, (portal, form), now - Day);
            if (ofPortal.Count >= perPortalADay)
            {
                return ofPortal.Peek() + Day - now;
            }

            var ofSender = Window(_senders, sender, now - Hour);
            if (ofSender.Count >= perSenderAnHour)
            {
                return ofSender.Peek() + Hour - now;
            }

            ofPortal.Enqueue(now);
            ofSender.Enqueue(now);
            return null;
        }
    }

    public TimeSpan? Take(string form, int perSenderAnHour)
    {
        ArgumentException.ThrowIfNullOrEmpty(form);
        var sender = Sender(current.Portal.Name, form);
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            Tidy(now);
            if (_senders.Count >= MostSenders && !_senders.ContainsKey(sender))
            {
                return null;
            }

            var ofSender = Window(_senders, sender, now - Hour);
            if (ofSender.Count >= perSenderAnHour)
            {
                return ofSender.Peek() + Hour - now;
            }

            ofSender.Enqueue(now);
            return null;
        }
    }

    public bool IsFirstToday(string form, string what)
    {
        ArgumentException.ThrowIfNullOrEmpty(form);
        var sender = Sender(current.Portal.Name, $"{form}\n{what}");
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            Tidy(now);
            if (_once.TryGetValue(sender, out var before) ? now - before < Day : _once.Count >= MostOnce)
            {
                return false;
            }

            _once[sender] = now;
            return true;
        }
    }

    // A key of this process alone: the hash leads back to no address, not even by trying them all.
    private ulong Sender(string portal, string form)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(Encoding.UTF8.GetBytes($"{portal}\n{form}\n"));
        hash.AppendData(SenderNetwork.Of(http.HttpContext?.Connection.RemoteIpAddress));
        return BinaryPrimitives.ReadUInt64LittleEndian(hash.GetHashAndReset());
    }

    private static Queue<DateTimeOffset> Window<TKey>(Dictionary<TKey, Queue<DateTimeOffset>> windows, TKey key, DateTimeOffset begins)
        where TKey : notnull
    {
        if (!windows.TryGetValue(key, out var window))
        {
            windows[key] = window = [];
        }

        while (window.TryPeek(out var oldest) && oldest <= begins)
        {
            window.Dequeue();
        }

        return window;
    }

    private void Tidy(DateTimeOffset now)
    {
        if (now - _tidied < Hour)
        {
            return;
        }

        _tidied = now;
        foreach (var sender in _senders.Keys.Where(sender => Window(_senders, sender, now - Hour).Count == 0).ToList())
        {
            _senders.Remove(sender);
        }

        foreach (var (once, _) in _once.Where(pair => now - pair.Value >= Day).ToList())
        {
            _once.Remove(once);
        }
    }
}
