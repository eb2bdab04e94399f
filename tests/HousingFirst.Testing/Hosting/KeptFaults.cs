using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Testing.Hosting;

/// <summary>What a host logs as an error, kept for the test that wants to know why an answer was none.</summary>
internal sealed class KeptFaults : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _faults = new();

    public ILogger CreateLogger(string categoryName) => new Writer(categoryName, _faults);

    /// <summary>What was logged since the last time.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (_faults.TryDequeue(out var fault))
        {
            taken.Add(fault);
        }

        return taken;
    }

    public void Dispose()
    {
        // Nothing is held but text.
    }

    private sealed class Writer(string category, ConcurrentQueue<string> faults) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                faults.Enqueue($"{category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
