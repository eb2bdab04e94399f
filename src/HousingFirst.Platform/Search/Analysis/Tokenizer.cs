using System.Text;

namespace HousingFirst.Platform.Search.Analysis;

/// <summary>
/// Takes a text apart into words. Never fails and never looks back further than a word, whatever it is given.
/// </summary>
internal sealed class Tokenizer
{
    private const int LongestWord = 64;

    private readonly string _text;
    private readonly int _most;
    private readonly List<Token> _tokens = [];
    private int _at;

    private Tokenizer(string text, int most)
    {
        _text = text;
        _most = most;
    }

    /// <summary>The words of a text, in order; no more than asked for.</summary>
    public static List<Token> Read(string text, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokenizer = new Tokenizer(text, most);
        tokenizer.Run();
        return tokenizer._tokens;
    }

    private void Run()
    {
        while (_at < _text.Length && _tokens.Count < _most)
        {
            var character = _text[_at];
            if (character == '§')
            {
                ReadSections(_at);
            }
            else if (char.IsAsciiDigit(character))
            {
                ReadNumber();
            }
            else if (IsWordPart(character))
            {
                ReadWords();
            }
            else
            {
                _at++;
            }
        }
    }

    // § 85 a, §85a, §§ 81 og 85, § 85, stk. 1.
    private void ReadSections(int start)
    {
        while (_at < _text.Length && _text[_at] == '§')
        {
            _at++;
        }

        SkipSpaces();
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            var digits = Digits(_at);
            var end = _at + digits;
            var letter = SectionLetter(end, out var letterEnd);
            var word = "§" + _text[_at..end] + letter;
            _at = letter.Length > 0 ? letterEnd : end;
            _tokens.Add(new(word, start, _at - start));
            if (NextOfSections() is not { } next)
            {
                return;
            }

            start = _at = next;
        }
    }

    // "§ 85 i serviceloven": the preposition is no letter of the section.
    private string SectionLetter(int at, out int end)
    {
        end = at;
        if (at < _text.Length && _text[at] is ' ' or '\u00a0')
        {
            at++;
        }

        if (at >= _text.Length || char.ToLowerInvariant(_text[at]) is not (>= 'a' and <= 'z' and not 'i') || (at + 1 < _text.Length && IsWordPart(_text[at + 1])))
        {
            return "";
        }

        end = at + 1;
        return char.ToLowerInvariant(_text[at]).ToString();
    }

    // Behind "§ 81", "og 85", ", 82" or "-83" go on with the same sign.
    private int? NextOfSections()
    {
        var at = _at;
        foreach (var link in (ReadOnlySpan<string>)[", ", " og ", " eller ", "-", "–", " til "])
        {
            if (_text.AsSpan(at).StartsWith(link, StringComparison.OrdinalIgnoreCase)
                && at + link.Length < _text.Length && char.IsAsciiDigit(_text[at + link.Length]))
            {
                var number = at + link.Length;
                // "§ 85, 2 timer" goes on with a number of its own.
                return Digits(number) >= 2 ? number : null;
            }
        }

        return null;
    }

    // 9, 40.000, 1,9; "85a" stays one word.
    private void ReadNumber()
    {
        var start = _at;
        var number = new StringBuilder();
        while (_at < _text.Length && number.Length < LongestWord)
        {
            var character = _text[_at];
            if (char.IsAsciiDigit(character))
            {
                number.Append(character);
            }
            else if (character == '.' && Digits(_at + 1) == 3)
            {
                // Thousands are only grouped.
            }
            else if (character == ',' && Digits(_at + 1) > 0 && number.Length > 0)
            {
                number.Append('x');
            }
            else
            {
                break;
            }

            _at++;
        }

        if (_at < _text.Length && char.IsAsciiLetter(_text[_at]) && (_at + 1 == _text.Length || !IsWordPart(_text[_at + 1])))
        {
            number.Append(char.ToLowerInvariant(_text[_at++]));
        }

        _tokens.Add(new(number.ToString(), start, _at - start, Span(number.ToString())));
    }

    // 8-10 is more than an 8 and a 10.
    private string? Span(string number) =>
        _at < _text.Length && _text[_at] is '-' or '–' && Digits(_at + 1) is > 0 and < 5 and var digits
            ? $"{number}til{_text.AsSpan(_at + 1, digits)}"
            : null;

    // A word, or words tied together by hyphens and dots.
    private void ReadWords()
    {
        var start = _at;
        var first = _tokens.Count;
        var joined = new StringBuilder();
        var shortest = int.MaxValue;
        var isDotted = false;
        while (true)
        {
            var from = _at;
            var word = ReadWord();
            shortest = Math.Min(shortest, word.Length);
            joined.Append(word);
            _tokens.Add(new(word, from, _at - from));
            if (_at + 1 >= _text.Length || !char.IsLetter(_text[_at + 1]))
            {
                break;
            }

            if (_text[_at] is '-' or '\u2010' or '\u2011')
            {
                _at++;
            }
            else if (_text[_at] == '.' && word.Length <= 2 && joined.Length < LongestWord)
            {
                // bl.a., f.eks., d.v.s.
                isDotted = true;
                _at++;
            }
            else
            {
                break;
            }
        }

        Close(start, first, joined.ToString(), shortest, isDotted);
    }

    private void Close(int start, int first, string joined, int shortest, bool isDotted)
    {
        if (_tokens.Count == first + 1)
        {
            if (IsSectionWord(joined) && StandsBeforeNumber())
            {
                _tokens.RemoveAt(first);
                SkipSpaces();
                ReadSections(start);
            }
            else if (LanguageFiles.Numbers.TryGetValue(joined, out var digits))
            {
                _tokens[first] = _tokens[first] with { Word = digits };
            }

            return;
        }

        if (isDotted || shortest == 1)
        {
            // M-ACT, e-bog, a-kasse: a single letter is no word of its own.
            var whole = joined.Length > LongestWord ? joined[..LongestWord] : joined;
            _tokens.RemoveRange(first, _tokens.Count - first);
            _tokens.Add(new(whole, start, _at - start));
        }
        else if (joined.Length <= LongestWord)
        {
            _tokens[first] = _tokens[first] with { Joined = joined };
        }
    }

    private string ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && IsWordPart(_text[_at]))
        {
            _at++;
        }

        var end = _at;
        // CTI's, CTI'en: what stands behind the apostrophe is an ending.
        if (_at + 1 < _text.Length && _text[_at] is '\'' or '’' && char.IsLetter(_text[_at + 1]))
        {
            var behind = _at + 1;
            while (behind < _text.Length && char.IsLetter(_text[behind]))
            {
                behind++;
            }

            if (behind - _at <= 4)
            {
                _at = behind;
            }
        }

        var word = _text[start..Math.Min(end, start + LongestWord)].ToLowerInvariant();
        return Ascii.IsValid(word) ? word : Composed(word);
    }

    // Half of a pair or another thing that is no text is left as it is.
    private static string Composed(string word)
    {
        try
        {
            return word.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return word;
        }
    }

    private static bool IsSectionWord(string word) =>
        word is "paragraf" or "paragraffen" or "paragrafferne" or "paragraffer";

    private bool StandsBeforeNumber()
    {
        var at = _at;
        while (at < _text.Length && _text[at] is ' ' or '\u00a0')
        {
            at++;
        }

        return at > _at && at < _text.Length && char.IsAsciiDigit(_text[at]);
    }

    private int Digits(int at)
    {
        var end = at;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        return end - at;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\u00a0')
        {
            _at++;
        }
    }

    private static bool IsWordPart(char character) =>
        char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
