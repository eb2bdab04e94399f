using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>Keeps every line that the host logs, with its values, scopes and exceptions as text.</summary>
internal sealed class WrittenLogs : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _lines = [];
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Writer(WrittenLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logs._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = $"{logLevel} {category}: {formatter(state, exception)} {exception}";
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
            {
                line += string.Join(' ', values.Select(value => $" {value.Key}={value.Value}"));
            }

            logs._scopes.ForEachScope((scope, _) => line += $" [{scope}]", state);
            logs._lines.Enqueue(line);
        }
    }
}
