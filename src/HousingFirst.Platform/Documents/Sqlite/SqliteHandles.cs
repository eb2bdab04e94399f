using Microsoft.Data.Sqlite;

namespace HousingFirst.Platform.Documents.Sqlite;

/// <summary>
/// The idle connections of all portals together. Their number is bounded for the host, not for each portal, so that a thousand
/// portals that were each touched once do not keep a thousand page caches.
/// </summary>
internal sealed class SqliteHandles : IDisposable
{
    private const int MostIdle = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Stack<LinkedListNode<SqliteHandle>>> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<SqliteHandle>> _inUse = new(StringComparer.Ordinal);

    // Latest used first.
    private readonly LinkedList<SqliteHandle> _idle = new();

    public SqliteHandle Take(string path)
    {
        lock (_lock)
        {
            if (_byPath.TryGetValue(path, out var stack) && stack.TryPop(out var node))
            {
                _idle.Remove(node);
                InUse(path).Add(node.Value);
                return node.Value;
            }
        }

        var handle = new SqliteHandle(path, SqliteOpenMode.ReadWrite);
        lock (_lock)
        {
            InUse(path).Add(handle);
        }

        return handle;
    }

    public void Give(SqliteHandle handle)
    {
        SqliteHandle? tooMany = null;
        lock (_lock)
        {
            var inUse = InUse(handle.Path);
            inUse.Remove(handle);
            if (inUse.Count == 0)
            {
                _inUse.Remove(handle.Path);
            }

            if (!handle.IsWanted)
            {
                tooMany = handle;
            }
            else
            {
                if (!_byPath.TryGetValue(handle.Path, out var stack))
                {
                    _byPath[handle.Path] = stack = new();
                }

                stack.Push(_idle.AddFirst(handle));
                if (_idle.Count > MostIdle)
                {
                    tooMany = RemoveOldest();
                }
            }
        }

        // Outside the lock: closing the last connection of a file writes its log back.
        tooMany?.Dispose();
    }

    /// <summary>Closes the idle connections to a file, and those in use when they come back.</summary>
    public void Close(string path)
    {
        List<SqliteHandle> idle = [];
        lock (_lock)
        {
            if (_byPath.Remove(path, out var stack))
            {
                foreach (var node in stack)
                {
                    _idle.Remove(node);
                    idle.Add(node.Value);
                }
            }

            if (_inUse.TryGetValue(path, out var inUse))
            {
                foreach (var handle in inUse)
                {
                    handle.IsWanted = false;
                }
            }
        }

        idle.ForEach(handle => handle.Dispose());
    }

    public void Dispose()
    {
        foreach (var path in _byPath.Keys.ToList())
        {
            Close(path);
        }
    }

    private HashSet<SqliteHandle> InUse(string path)
    {
        if (!_inUse.TryGetValue(path, out var handles))
        {
            _inUse[path] = handles = [];
        }

        return handles;
    }

    private SqliteHandle RemoveOldest()
    {
        // The oldest of all is the oldest of its file, which lies at the bottom of its stack.
        var oldest = _idle.Last!.Value;
        _idle.RemoveLast();
        var rest = _byPath[oldest.Path].Where(node => node.Value != oldest).Reverse().ToList();
        if (rest.Count == 0)
        {
            _byPath.Remove(oldest.Path);
        }
        else
        {
            _byPath[oldest.Path] = new(rest);
        }

        return oldest;
    }
}
