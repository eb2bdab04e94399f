using System.Security.Cryptography;
using System.Text;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>A recipe file as it came: its name and its bytes, and the way from a byte to line and column.</summary>
internal sealed class RecipeSource
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private readonly Lazy<List<int>> _lineStarts;

    public RecipeSource(string fileName, ReadOnlyMemory<byte> bytes)
    {
        FileName = fileName;
        Bytes = bytes;
        Json = bytes.Span.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        _lineStarts = new(FindLineStarts);
    }

    /// <summary>The file as the caller named it.</summary>
    public string FileName { get; }

    /// <summary>The file, byte for byte.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The file without the byte order mark. Offsets count from here.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>Offset of the first byte of a line that is counted from 0.</summary>
    public int OffsetOfLine(long line) => _lineStarts.Value[(int)Math.Clamp(line, 0, _lineStarts.Value.Count - 1)];

    /// <summary>Line and column, both from 1; the column in UTF-16 characters, as editors count.</summary>
    public (int Line, int Column) At(int offset)
    {
        var inside = Math.Clamp(offset, 0, Json.Length);
        var found = _lineStarts.Value.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        var start = _lineStarts.Value[line];
        return (line + 1, Encoding.UTF8.GetCharCount(Json.Span[start..inside]) + 1);
    }

    private List<int> FindLineStarts()
    {
        List<int> starts = [0];
        var json = Json.Span;
        for (var next = json.IndexOf((byte)'\n'); next >= 0; next = json[starts[^1]..].IndexOf((byte)'\n'))
        {
            starts.Add(starts[^1] + next + 1);
        }

        return starts;
    }
}
