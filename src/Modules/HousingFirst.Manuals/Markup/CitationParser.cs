using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Markup;

internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var rest = slice.AsSpan();
        var end = rest.IndexOf(']');
        if (end < 0 || Keys(rest[1..end]) is not { IsEmpty: false } keys)
        {
            return false;
        }

        HugTheWordBefore(processor);
        processor.Inline = new CitationInline
        {
            Keys = keys,
            Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + end)),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }

    // Authors leave a space before the bracket; the number that readers see stands close to its word and never begins a line.
    private static void HugTheWordBefore(InlineProcessor processor)
    {
        if (processor.Inline is LiteralInline literal)
        {
            literal.Content.TrimEnd();
        }
    }

    private static ImmutableArray<string> Keys(ReadOnlySpan<char> inside)
    {
        var keys = ImmutableArray.CreateBuilder<string>(1);
        foreach (var range in inside.Split(';'))
        {
            var part = inside[range].Trim();
            if (part.Length < 2 || part[0] != '@' || part[1..].ContainsAnyExcept(KeyCharacters))
            {
                return [];
            }

            keys.Add(part[1..].ToString());
        }

        return keys.ToImmutable();
    }

    private static System.Buffers.SearchValues<char> KeyCharacters { get; } =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");
}
