namespace HousingFirst.Platform.Time;

/// <summary>Work that comes round again and again while the host runs: first when it has settled, then at equal distances.</summary>
internal static class Rounds
{
    /// <summary>Does the work until the host stops. What a round throws is told, and the next one comes all the same.</summary>
    /// <param name="settled">How long after the start the first round begins.</param>
    /// <param name="every">How far apart the rounds are.</param>
    /// <param name="clock">Whose time it is.</param>
    /// <param name="work">A round.</param>
    /// <param name="failed">Tells that a round failed.</param>
    /// <param name="cancellationToken">Stops between two rounds, and the round that is being done.</param>
    public static async Task RunAsync(
        TimeSpan settled, TimeSpan every, TimeProvider clock, Func<CancellationToken, Task> work, Action<Exception> failed, CancellationToken cancellationToken)
    {
        await Task.Delay(settled, clock, cancellationToken);
        using var timer = new PeriodicTimer(every, clock);
        do
        {
            try
            {
                await work(cancellationToken);
            }
#pragma warning disable CA1031 // A round that failed is no reason for the host to stop.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                failed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }
}
