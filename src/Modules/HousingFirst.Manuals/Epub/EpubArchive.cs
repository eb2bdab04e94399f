using System.IO.Compression;
using System.Text;

namespace HousingFirst.Manuals.Epub;

/// <summary>A zip file whose bytes depend on nothing but what is put into it.</summary>
internal sealed class EpubArchive : IDisposable
{
    // The first instant that zip files know. A real one would make two equal books differ.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _zip;

    public EpubArchive()
    {
        _zip = new(_bytes, ZipArchiveMode.Create, leaveOpen: true);

        // EPUB OCF 4.3: the first file, neither packed nor with anything beside its name, so that its kind shows in the first bytes.
        Add("mimetype", Encoding.ASCII.GetBytes("application/epub+zip"), CompressionLevel.NoCompression);
    }

    public void Add(string name, byte[] content) => Add(name, content, CompressionLevel.Optimal);

    /// <summary>A file that is packed already.</summary>
    public void AddAsItIs(string name, byte[] content) => Add(name, content, CompressionLevel.NoCompression);

    public byte[] Close()
    {
        _zip.Dispose();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _zip.Dispose();
        _bytes.Dispose();
    }

    private void Add(string name, byte[] content, CompressionLevel level)
    {
        var entry = _zip.CreateEntry(name, level);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
