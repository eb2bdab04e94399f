namespace HousingFirst.Platform.Documents;

/// <summary>The documents of a session: one instance for each id, and what is to be written.</summary>
internal sealed class DocumentMap(DocumentTypes types)
{
    private readonly Dictionary<long, TrackedDocument> _byId = [];
    private readonly Dictionary<object, TrackedDocument> _byInstance = new(ReferenceEqualityComparer.Instance);

    // In the order in which the caller named them; a document stands in one of the two.
    private readonly OrderedDictionary<TrackedDocument, bool> _pending = [];

    public bool HasPending => _pending.Count > 0;

    public TrackedDocument? ById(long id) => _byId.GetValueOrDefault(id);

    public TrackedDocument? ByInstance(object document) => _byInstance.GetValueOrDefault(document);

    public bool IsDeleted(TrackedDocument tracked) => _pending.TryGetValue(tracked, out var isDelete) && isDelete;

    /// <summary>The instance of a document that was read: the one the session already has, else a new one.</summary>
    public TrackedDocument Take(StoredDocument stored, DocumentType type)
    {
        if (_byId.TryGetValue(stored.Id, out var known))
        {
            return known;
        }

        var tracked = new TrackedDocument(type.Read(stored.Id, stored.Body), type)
        {
            Id = stored.Id, Version = stored.Version, Body = stored.Body,
        };
        _byId.Add(stored.Id, tracked);
        _byInstance.Add(tracked.Document, tracked);
        return tracked;
    }

    public void Store(object document)
    {
        if (!_byInstance.TryGetValue(document, out var tracked))
        {
            tracked = new(document, types.Of(document.GetType()));
            if (tracked.Type.SingleId is { } id)
            {
                AddSingle(id, tracked);
            }

            _byInstance.Add(document, tracked);
        }

        // Named again after a delete, it stays.
        _pending[tracked] = false;
    }

    public void Delete(object document)
    {
        if (!_byInstance.TryGetValue(document, out var tracked))
        {
            throw new InvalidOperationException("Only a document that this session loaded or stored can be deleted by it.");
        }

        if (tracked.IsNew)
        {
            Forget(tracked);
            _pending.Remove(tracked);
        }
        else
        {
            _pending[tracked] = true;
        }
    }

    /// <summary>Hands out what is to be written, and counts it as written.</summary>
    public (List<TrackedDocument> Stored, List<TrackedDocument> Deleted) TakePending()
    {
        var stored = _pending.Where(pair => !pair.Value).Select(pair => pair.Key).ToList();
        var deleted = _pending.Where(pair => pair.Value).Select(pair => pair.Key).ToList();
        _pending.Clear();
        return (stored, deleted);
    }

    /// <summary>A new document got its id.</summary>
    public void Identify(TrackedDocument tracked, long id)
    {
        tracked.Id = id;
        _byId[id] = tracked;
    }

    public void Forget(TrackedDocument tracked)
    {
        _byInstance.Remove(tracked.Document);
        if (tracked.Id is { } id)
        {
            _byId.Remove(id);
        }
    }

    public void Clear()
    {
        _byId.Clear();
        _byInstance.Clear();
        _pending.Clear();
    }

    private void AddSingle(long id, TrackedDocument tracked)
    {
        if (!_byId.TryAdd(id, tracked))
        {
            throw new InvalidOperationException($"A portal has one {tracked.Type.Name}, and this session holds another instance of it.");
        }

        tracked.Id = id;
    }
}
