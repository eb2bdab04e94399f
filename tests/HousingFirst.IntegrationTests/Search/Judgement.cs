using System.Globalization;
using System.Text;

namespace HousingFirst.IntegrationTests.Search;

/// <summary>How well a search answers the judged questions.</summary>
/// <param name="Name">What searched.</param>
/// <param name="Success1">Share of questions whose first hit answers.</param>
/// <param name="Success3">Share with an answer among the first three.</param>
/// <param name="ReciprocalRank">Mean reciprocal rank of the first answer among ten.</param>
/// <param name="Gain">Normalised discounted cumulative gain of the first ten.</param>
public sealed record Judgement(string Name, double Success1, double Success3, double ReciprocalRank, double Gain)
{
    private const int Depth = 10;

    /// <summary>What was not answered among the first three.</summary>
    public IReadOnlyList<string> Missed { get; init; } = [];

    /// <param name="name">What searches.</param>
    /// <param name="queries">The questions.</param>
    /// <param name="sections">Keys of all sections that there are.</param>
    /// <param name="ask">Answers with keys of sections, best first.</param>
    public static async Task<Judgement> OfAsync(
        string name, IReadOnlyList<JudgedQuery> queries, IReadOnlyCollection<string> sections, Func<string, Task<IReadOnlyList<string>>> ask)
    {
        var (first, three, rank, gain) = (0, 0, 0.0, 0.0);
        var missed = new List<string>();
        foreach (var query in queries)
        {
            var hits = (await ask(query.Text)).Take(Depth).Select(query.IsAnsweredBy).ToList();
            var at = hits.IndexOf(true);
            first += at == 0 ? 1 : 0;
            three += at is >= 0 and < 3 ? 1 : 0;
            rank += at >= 0 ? 1.0 / (at + 1) : 0;
            gain += Discounted(hits) / Discounted(Enumerable.Repeat(true, Math.Min(Depth, sections.Count(query.IsAnsweredBy))));
            if (at is < 0 or > 2)
            {
                missed.Add($"{query.Kind}: {query.Text} ({(at < 0 ? "not found" : string.Create(CultureInfo.InvariantCulture, $"at {at + 1}"))})");
            }
        }

        var count = (double)queries.Count;
        return new(name, first / count, three / count, rank / count, gain / count) { Missed = missed };
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-28} success@1 {Success1:0.000}  success@3 {Success3:0.000}  MRR {ReciprocalRank:0.000}  nDCG@10 {Gain:0.000}");

    public string Report()
    {
        var report = new StringBuilder(ToString()).AppendLine();
        foreach (var miss in Missed)
        {
            report.Append("    ").AppendLine(miss);
        }

        return report.ToString();
    }

    private static double Discounted(IEnumerable<bool> hits) => hits.Select((hit, index) => hit ? 1 / Math.Log2(index + 2) : 0).Sum();
}
