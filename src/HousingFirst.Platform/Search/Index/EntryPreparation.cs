using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search.Index;

/// <summary>Analyzes entries. Remembers words, so one serves one run.</summary>
internal sealed class EntryPreparation
{
    /// <summary>Words of a text that count; what comes behind is found by its beginning.</summary>
    private const int MostWords = 12_000;

    private const int LongestTitle = 400;
    private const int LongestText = 120_000;

    private readonly Analyzer _analyzer = new();

    public static string HashOf(SearchEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var written = JsonSerializer.SerializeToUtf8Bytes(new { Analyzer.Version, entry, Audience = entry.Audience.ToString() });
        return Convert.ToHexStringLower(SHA256.HashData(written).AsSpan(0, 12));
    }

    /// <summary>The words under which an entry is listed, each once; a pure function of what is stored of it.</summary>
    public static HashSet<string> WordsOf(params ReadOnlySpan<string> fields)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            foreach (var token in Tokenizer.Read(field, MostWords))
            {
                if (IsListed(token.Word))
                {
                    words.Add(token.Word);
                }
            }
        }

        return words;
    }

    public PreparedEntry Prepare(string source, SearchEntry given, long? documentId, int number = 0)
    {
        ArgumentNullException.ThrowIfNull(given);
        var entry = Clean(given);
        List<string> heads = [];
        List<string> body = [];
        List<string> parts = [];
        Span<int> counts = stackalloc int[EntryTerms.Fields];
        List<WordHashes> hashes = [];
        List<PartHash> inner = [];
        ReadOnlySpan<string> fields = [entry.Title, entry.Heading, entry.Lead, entry.Text, entry.Context];
        for (var field = 0; field < fields.Length; field++)
        {
            var isText = (EntryField)field is EntryField.Lead or EntryField.Text;
            var column = (EntryField)field is EntryField.Title or EntryField.Heading ? heads : body;
            var tokens = Tokenizer.Read(fields[field], MostWords);
            counts[field] = tokens.Count;
            foreach (var token in tokens)
            {
                var word = _analyzer.Of(token);
                // In running text the words that say little make the index bigger, and some have the stem of a word that says much (var, varer); in
                // headings somebody may look for them.
                if (isText && LanguageFiles.StopWords.Contains(token.Word))
                {
                    hashes.Add(default);
                    continue;
                }

                column.Add(word.Key);

                foreach (var part in word.Parts)
                {
                    inner.Add(new((uint)hashes.Count, TermKey.Hash(part)));
                    parts.Add(part);
                }

                hashes.Add(new(TermKey.Hash(word.Key), TermKey.Hash(word.Surface)));
            }
        }

        return new()
        {
            Source = source,
            Key = documentId is null ? entry.Key : $"{documentId}/{number}/{entry.Key}",
            DocumentId = documentId,
            Entry = entry,
            Hash = HashOf(given),
            Door = new Door(source, entry.Collection, entry.Audience).ToString(),
            Columns = [heads, body, parts],
            Terms = EntryTerms.Write(counts, hashes, inner),
            Words = WordsOf(fields),
        };
    }

    // Numbers and single letters are no words that anybody misspells.
    private static bool IsListed(string word) => word.Length > 1 && !char.IsAsciiDigit(word[0]);

    private static SearchEntry Clean(SearchEntry entry) => entry with
    {
        Title = Cut(entry.Title, LongestTitle),
        Heading = Cut(entry.Heading, LongestTitle),
        Path = Cut(entry.Path, LongestTitle),
        Lead = Cut(entry.Lead, LongestText),
        Text = Cut(entry.Text, LongestText),
        Context = Cut(entry.Context, LongestTitle),
    };

    private static string Cut(string text, int longest) => DanishText.Clean(text.Length > longest ? text[..longest] : text);
}
