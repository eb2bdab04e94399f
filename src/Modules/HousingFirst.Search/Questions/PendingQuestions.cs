using System.Collections.Concurrent;

namespace HousingFirst.Search.Questions;

/// <summary>Questions that are counted but not stored yet, so that a search does not have to write each time.</summary>
internal sealed class PendingQuestions(TimeProvider clock)
{
    private const int MostWaiting = 200;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Waiting> _ofPortals = new(StringComparer.Ordinal);

    /// <summary>Takes a question; answers all that wait when it is time to store them, else nothing.</summary>
    public IReadOnlyList<(string Text, bool IsInVain, bool IsOpen)> Add(string portal, string text, bool isInVain, bool isOpen)
    {
        var waiting = _ofPortals.GetOrAdd(portal, static _ => new());
        lock (waiting)
        {
            if (waiting.Questions.Count < MostWaiting)
            {
                waiting.Questions.Add((text, isInVain, isOpen));
            }

            if (waiting.StoredAt is { } at && clock.GetElapsedTime(at) < Between)
            {
                return [];
            }

            waiting.StoredAt = clock.GetTimestamp();
            var all = waiting.Questions;
            waiting.Questions = [];
            return all;
        }
    }

    private sealed class Waiting
    {
        public List<(string Text, bool IsInVain, bool IsOpen)> Questions { get; set; } = [];

        public long? StoredAt { get; set; }
    }
}
