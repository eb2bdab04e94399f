using System.Threading.Channels;

namespace HousingFirst.Platform.Mail;

/// <summary>Wakes the sender when this process has committed a mail.</summary>
internal sealed class MailSignal(TimeProvider clock)
{
    private readonly Channel<string> _portals = Channel.CreateUnbounded<string>(new() { SingleReader = true });

    public void Wake(string portal) => _portals.Writer.TryWrite(portal);

    /// <summary>Waits until there is a mail, but no longer than this.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        using var enough = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellationToken);
        try
        {
            await _portals.Reader.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Waited long enough.
        }
    }

    /// <summary>The portals that have a new mail.</summary>
    public IReadOnlySet<string> Take()
    {
        var portals = new HashSet<string>(StringComparer.Ordinal);
        while (_portals.Reader.TryRead(out var portal))
        {
            portals.Add(portal);
        }

        return portals;
    }
}
