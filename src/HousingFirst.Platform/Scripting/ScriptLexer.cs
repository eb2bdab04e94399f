using System.Globalization;
using System.Text;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Scripting;

/// <summary>Cuts a script into tokens.</summary>
internal sealed class ScriptLexer(string source)
{
    // Longest first, so that "===" is not read as "==" and "=". Those that no rule of the parser takes are named as unsupported.
    private static readonly string[] Signs =
    [
        ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=",
        "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "=>", "**", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>",
        "+", "-", "*", "/", "%", "<", ">", "!", "?", ":", ".", ",", ";", "(", ")", "[", "]", "{", "}", "=", "&", "|", "^", "~",
    ];

    private int _at;

    public ScriptToken Next()
    {
        if (SkipBlanks() is { } unreadable)
        {
            return unreadable;
        }

        if (_at >= source.Length)
        {
            return new(ScriptTokenKind.End, "the end", 0, source.Length);
        }

        var first = source[_at];
        return first switch
        {
            '\'' or '"' => ReadText(first),
            _ when char.IsAsciiDigit(first) || (first == '.' && char.IsAsciiDigit(Peek(1))) => ReadNumber(),
            _ when char.IsLetter(first) || first is '_' or '$' => ReadName(),
            _ => ReadSign(),
        };
    }

    private char Peek(int ahead) => _at + ahead < source.Length ? source[_at + ahead] : '\0';

    private ScriptToken? SkipBlanks()
    {
        while (_at < source.Length)
        {
            if (char.IsWhiteSpace(source[_at]) || source[_at] == '\uFEFF')
            {
                _at++;
            }
            else if (source[_at] == '/' && Peek(1) == '/')
            {
                var end = source.AsSpan(_at).IndexOfAny('\r', '\n');
                _at = end < 0 ? source.Length : _at + end;
            }
            else if (source[_at] == '/' && Peek(1) == '*')
            {
                var end = source.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    return Unreadable($"A comment is not closed.", source.Length);
                }

                _at = end + 2;
            }
            else
            {
                break;
            }
        }

        return null;
    }

    private ScriptToken ReadName()
    {
        var start = _at;
        while (_at < source.Length && (char.IsLetterOrDigit(source[_at]) || source[_at] is '_' or '$'))
        {
            _at++;
        }

        return new(ScriptTokenKind.Name, source[start.._at], 0, start);
    }

    private ScriptToken ReadNumber()
    {
        var start = _at;
        if (source[_at] == '0' && Peek(1) is 'x' or 'X')
        {
            _at += 2;
            var digits = TakeWhile(char.IsAsciiHexDigit);
            return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) && hex >= 0
                ? new(ScriptTokenKind.Number, source[start.._at], hex, start)
                : Unreadable($"A number cannot be read.", _at, start);
        }

        TakeWhile(char.IsAsciiDigit);
        if (Peek(0) == '.')
        {
            _at++;
            TakeWhile(char.IsAsciiDigit);
        }

        if (Peek(0) is 'e' or 'E')
        {
            _at += Peek(1) is '+' or '-' ? 2 : 1;
            TakeWhile(char.IsAsciiDigit);
        }

        var text = source[start..Math.Min(_at, source.Length)];
        return !char.IsLetter(Peek(0)) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new(ScriptTokenKind.Number, text, number, start)
            : Unreadable($"A number cannot be read.", _at, start);
    }

    private string TakeWhile(Func<char, bool> fits)
    {
        var start = _at;
        while (_at < source.Length && fits(source[_at]))
        {
            _at++;
        }

        return source[Math.Min(start, source.Length)..Math.Min(_at, source.Length)];
    }

    private ScriptToken ReadText(char quote)
    {
        var start = _at++;
        StringBuilder text = new();
        while (_at < source.Length && source[_at] != quote)
        {
            if (source[_at] is '\r' or '\n')
            {
                return Unreadable($"A text is not closed on its line.", source.Length, start);
            }

            if (source[_at] != '\\')
            {
                text.Append(source[_at++]);
            }
            else if (!ReadEscape(text))
            {
                return Unreadable($"An escape in a text cannot be read.", source.Length, _at);
            }
        }

        if (_at >= source.Length)
        {
            return Unreadable($"A text is not closed.", source.Length, start);
        }

        _at++;
        return new(ScriptTokenKind.Text, text.ToString(), 0, start);
    }

    private bool ReadEscape(StringBuilder text)
    {
        if (_at + 1 >= source.Length)
        {
            return false;
        }

        var letter = source[_at + 1];
        _at += 2;
        switch (letter)
        {
            case 'n': text.Append('\n'); return true;
            case 'r': text.Append('\r'); return true;
            case 't': text.Append('\t'); return true;
            case 'b': text.Append('\b'); return true;
            case 'f': text.Append('\f'); return true;
            case 'v': text.Append('\v'); return true;
            case '0' when !char.IsAsciiDigit(Peek(0)): text.Append('\0'); return true;
            case 'x': return ReadCode(text, 2);
            case 'u' when Peek(0) == '{': return ReadCodePoint(text);
            case 'u': return ReadCode(text, 4);
            case '\r' when Peek(0) == '\n': _at++; return true;
            case '\r' or '\n': return true;
            case >= '0' and <= '9': return false;
            default: text.Append(letter); return true;
        }
    }

    private bool ReadCode(StringBuilder text, int digits)
    {
        if (_at + digits > source.Length
            || !ushort.TryParse(source.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        text.Append((char)code);
        _at += digits;
        return true;
    }

    private bool ReadCodePoint(StringBuilder text)
    {
        var end = source.IndexOf('}', _at);
        if (end < 0 || end - _at > 8
            || !int.TryParse(source.AsSpan(_at + 1, end - _at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || !Rune.IsValid(code))
        {
            return false;
        }

        text.Append(new Rune(code).ToString());
        _at = end + 1;
        return true;
    }

    private ScriptToken ReadSign()
    {
        var rest = source.AsSpan(_at);
        foreach (var sign in Signs)
        {
            if (rest.StartsWith(sign, StringComparison.Ordinal))
            {
                _at += sign.Length;
                return new(ScriptTokenKind.Sign, sign, 0, _at - sign.Length);
            }
        }

        return source[_at] == '`'
            ? new(ScriptTokenKind.Sign, "`", 0, _at++)
            : Unreadable($"A character cannot stand here.", _at + 1);
    }

    private ScriptToken Unreadable(RecipeText fault, int next, int? position = null)
    {
        var at = position ?? _at;
        _at = next;
        return new(ScriptTokenKind.Unreadable, "", 0, at) { Fault = fault };
    }
}
