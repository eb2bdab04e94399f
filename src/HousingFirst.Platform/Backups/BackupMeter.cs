using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>Counts how far the taking or the building up of a backup is, for whoever looks on meanwhile.</summary>
internal sealed class BackupMeter
{
    private long _documents;
    private int _files;
    private long _allDocuments = -1;
    private int _allFiles = -1;

    public BackupProgress Now
    {
        get
        {
            var (allDocuments, allFiles) = (Volatile.Read(ref _allDocuments), Volatile.Read(ref _allFiles));
            return new(Volatile.Read(ref _documents), Volatile.Read(ref _files), allDocuments < 0 ? null : allDocuments, allFiles < 0 ? null : allFiles);
        }
    }

    /// <summary>Another step begins, of so much, where that is known.</summary>
    public void Begin(long? documents = null, int? files = null)
    {
        Volatile.Write(ref _documents, 0);
        Volatile.Write(ref _files, 0);
        Volatile.Write(ref _allDocuments, documents ?? -1);
        Volatile.Write(ref _allFiles, files ?? -1);
    }

    /// <summary>The documents are through, and there are so many files to come.</summary>
    public void BeginFiles(int files)
    {
        Volatile.Write(ref _allDocuments, Volatile.Read(ref _documents));
        Volatile.Write(ref _allFiles, files);
    }

    public void AddDocuments(int count) => Interlocked.Add(ref _documents, count);

    public void AddFile() => Interlocked.Increment(ref _files);
}
