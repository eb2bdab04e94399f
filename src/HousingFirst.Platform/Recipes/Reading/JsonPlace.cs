using System.Globalization;
using System.Text;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>Where a JSON value stands. Small, because every value of a file has one; the rest is worked out when asked for.</summary>
internal sealed class JsonPlace
{
    private readonly RecipeSource _source;
    private readonly JsonPlace? _parent;
    private readonly string? _name;
    private readonly int _index;
    private readonly int _offset;

    private JsonPlace(RecipeSource source, JsonPlace? parent, string? name, int index, int offset) =>
        (_source, _parent, _name, _index, _offset) = (source, parent, name, index, offset);

    public string Path => Write(new()).ToString();

    public static JsonPlace Root(RecipeSource source, int offset) => new(source, null, null, 0, offset);

    public JsonPlace Property(string name, int offset) => new(_source, this, name, 0, offset);

    public JsonPlace Item(int index, int offset) => new(_source, this, null, index, offset);

    /// <summary>A property that the file does not have: it stands where its object does.</summary>
    public JsonPlace Missing(string name) => new(_source, this, name, 0, _offset);

    public RecipePlace ToPlace()
    {
        var (line, column) = _source.At(_offset);
        return new(_source.FileName, line, column, Path);
    }

    private StringBuilder Write(StringBuilder path)
    {
        if (_parent is null)
        {
            return path.Append('$');
        }

        _parent.Write(path);
        if (_name is null)
        {
            return path.Append(CultureInfo.InvariantCulture, $"[{_index}]");
        }

        return _name.Length > 0 && _name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-')
            ? path.Append('.').Append(_name)
            : path.Append("['").Append(_name.Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
    }
}
