using HousingFirst.Sdk.Search;

namespace HousingFirst.Benchmarks.Search;

/// <summary>
/// Makes further sections out of real ones: their sentences in another order, and now and then a word that no other has, because real texts bring new
/// words for as long as they grow. The same each time.
/// </summary>
internal sealed class MadeSections(IReadOnlyList<SearchEntry> real)
{
    private const int ShortestText = 400;
    private const int LongestText = 1800;

    private readonly Random _random = new(12);
    private readonly string[] _sentences =
        [.. real.SelectMany(entry => entry.Text.Split(['.', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(sentence => sentence.Length > 20)];

    private int _made;

    public List<SearchEntry> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Make())];

    private SearchEntry Make()
    {
        var like = real[_random.Next(real.Count)];
        var length = _random.Next(ShortestText, LongestText);
        var sentences = new List<string>();
        for (var written = 0; written < length; written += sentences[^1].Length + 2)
        {
            sentences.Add(_sentences[_random.Next(_sentences.Length)]);
        }

        if (_random.Next(4) == 0)
        {
            sentences.Add($"Det hedder {Word()}");
        }

        var number = ++_made;
        return like with
        {
            Key = $"made/{number}",
            Title = _sentences[_random.Next(_sentences.Length)][..20],
            Text = string.Join(". ", sentences),
            Url = $"~/made/{number / 10}#{number}",
        };
    }

    private string Word() => string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => $"{"bdfghklmnprstv"[_random.Next(14)]}{"aeiouyæøå"[_random.Next(9)]}{"lnrst"[_random.Next(5)]}"));
}
