using System.Text;

namespace HousingFirst.Platform.Scripting;

/// <summary>A text in the making that stops growing at its bound and remembers that it was reached.</summary>
internal sealed class ScriptBuffer(int limit)
{
    private readonly StringBuilder _text = new();

    public bool Overflowed { get; private set; }

    public ScriptBuffer Append(string text)
    {
        if (Overflowed || _text.Length + (long)text.Length > limit)
        {
            Overflowed = true;
        }
        else
        {
            _text.Append(text);
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
