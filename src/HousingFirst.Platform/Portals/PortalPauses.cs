using System.Collections.Concurrent;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// Portals that are closed to visitors and to work in the background for a moment, while their place is taken. Kept in memory alone: however the
/// work ends, and if the process dies with it, nothing stays closed.
/// </summary>
internal sealed class PortalPauses
{
    private readonly ConcurrentDictionary<string, Visits> _portals = new(StringComparer.Ordinal);

    /// <summary>Whether nothing is let in.</summary>
    public bool IsClosed(string portal) => Of(portal).IsClosed;

    /// <summary>Lets a request or work in until the answer is disposed of; null while the portal is closed.</summary>
    public IDisposable? TryEnter(string portal) => Of(portal).TryEnter();

    /// <summary>Closes a portal to what is new, until the answer is disposed of.</summary>
    public IDisposable Close(string portal) => Of(portal).Close();

    /// <summary>Waits until what was let in is answered or done, or the time is over; answers whether it is.</summary>
    public Task<bool> EmptyAsync(string portal, TimeSpan patience, CancellationToken cancellationToken) =>
        Of(portal).EmptyAsync(patience, cancellationToken);

    private Visits Of(string portal) => _portals.GetOrAdd(portal, _ => new());

    private sealed class Visits
    {
        private readonly Lock _lock = new();
        private int _inside;
        private int _closings;
        private TaskCompletionSource? _empty;

        public bool IsClosed
        {
            get
            {
                lock (_lock)
                {
                    return _closings > 0;
                }
            }
        }

        public IDisposable? TryEnter()
        {
            lock (_lock)
            {
                if (_closings > 0)
                {
                    return null;
                }

                _inside++;
                return new Leaving(this);
            }
        }

        public IDisposable Close()
        {
            lock (_lock)
            {
                _closings++;
                return new Opening(this);
            }
        }

        public async Task<bool> EmptyAsync(TimeSpan patience, CancellationToken cancellationToken)
        {
            Task empty;
            lock (_lock)
            {
                if (_inside == 0)
                {
                    return true;
                }

                _empty ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                empty = _empty.Task;
            }

            try
            {
                await empty.WaitAsync(patience, cancellationToken);
                return true;
            }
            catch (TimeoutException)
            {
                return false;
            }
        }

        private void Leave()
        {
            lock (_lock)
            {
                if (--_inside == 0)
                {
                    _empty?.TrySetResult();
                    _empty = null;
                }
            }
        }

        private void Open()
        {
            lock (_lock)
            {
                _closings--;
            }
        }

        private sealed class Leaving(Visits visits) : IDisposable
        {
            public void Dispose() => visits.Leave();
        }

        private sealed class Opening(Visits visits) : IDisposable
        {
            private int _done;

            public void Dispose()
            {
                if (Interlocked.Exchange(ref _done, 1) == 0)
                {
                    visits.Open();
                }
            }
        }
    }
}
