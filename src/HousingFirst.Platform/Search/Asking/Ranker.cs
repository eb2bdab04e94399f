using HousingFirst.Platform.Search.Index;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>
/// Orders candidates, the same whichever database found them. What counts: how much of the question an entry says, how closely, where (title and
/// heading before lead before text), how near together; overdue entries sink, and a page does not fill the list with all its sections.
/// </summary>
/// <param name="plan">The question.</param>
/// <param name="today">The portal's day.</param>
internal sealed class Ranker(QueryPlan plan, DateOnly today)
{
    private const double OverdueFactor = 0.6;
    private const double SamePageFactor = 0.97;
    private const double LeastCoverage = 0.3;
    private const double BesidesFactor = 0.3;
    private const double NearWeight = 0.9;
    private const double FullTitle = 0.5;
    private const double SameWords = 0.6;
    private const double WithoutCoverage = 0.5;
    private const int Far = 8;
    private const int AlwaysKept = 10;
    private const int MostPlaces = 48;

    private static readonly double[] FieldWeights = [2.3, 2.3, 1.5, 1.0, 1.2];

    private readonly TermLookup _lookup = new(plan);
    private readonly KeysTogether _together = new(plan);
    private readonly double[,] _best = new double[plan.Terms.Length, EntryTerms.Fields];
    private readonly double[] _mass = new double[plan.Terms.Length];
    private readonly List<int>[] _places = [.. plan.Terms.Select(_ => new List<int>(MostPlaces))];
    private readonly double _all = plan.Terms.Sum(term => term.Rarity);

    /// <summary>Best first; without those that say far less of the question than the best does.</summary>
    public List<RankedEntry> Rank(IReadOnlyList<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var ranked = new List<RankedEntry>(candidates.Count);
        var most = 0.0;
        foreach (var candidate in candidates)
        {
            if (Score(candidate) is { Score: > 0 } entry)
            {
                ranked.Add(entry);
                most = Math.Max(most, entry.Coverage);
            }
        }

        Sort(ranked);
        var least = most * LeastCoverage;
        var kept = 0;
        var seen = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var index = 0; index < ranked.Count; index++)
        {
            var entry = ranked[index];
            if (index >= AlwaysKept && entry.Coverage < least)
            {
                continue;
            }

            var factor = seen.GetValueOrDefault(entry.Candidate.Page, 1);
            seen[entry.Candidate.Page] = factor * SamePageFactor;
            ranked[kept++] = factor < 1 ? entry with { Score = entry.Score * factor } : entry;
        }

        ranked.RemoveRange(kept, ranked.Count - kept);
        Sort(ranked);
        return ranked;
    }

    private static void Sort(List<RankedEntry> ranked) => ranked.Sort(static (left, right) =>
        right.Score.CompareTo(left.Score) is not 0 and var order
            ? order
            : string.CompareOrdinal(left.Candidate.Url, right.Candidate.Url));

    private RankedEntry Score(Candidate candidate)
    {
        var terms = new EntryTerms(candidate.Terms);
        Array.Clear(_best);
        Array.Clear(_mass);
        foreach (var places in _places)
        {
            places.Clear();
        }

        _together.Clear();
        Span<int> titleHits = stackalloc int[2];
        titleHits.Clear();
        Read(terms, titleHits);
        var textLength = (int)terms.Counts[(int)EntryField.Text];
        return Sum(candidate, terms.Counts, titleHits, Sameness(terms), textLength);
    }

    private void Read(EntryTerms terms, Span<int> titleHits)
    {
        var words = terms.Words;
        var parts = terms.Parts;
        var place = 0;
        var part = 0;
        for (var field = 0; field < EntryTerms.Fields; field++)
        {
            for (var end = place + (int)terms.Counts[field]; place < end; place++)
            {
                var word = words[place];
                var isHit = _lookup.MayFind(word.Key) && Take(_lookup.Find(word.Key), 1, word.Surface, field, place);
                for (; part < parts.Length && parts[part].Place == place; part++)
                {
                    isHit |= _lookup.MayFind(parts[part].Key) && Take(_lookup.Find(parts[part].Key), Alternative.Inside, surface: null, field, place);
                }

                if (isHit && field <= (int)EntryField.Heading)
                {
                    titleHits[field]++;
                }
            }
        }
    }

    private bool Take(ReadOnlySpan<TermLookup.Target> targets, double factor, uint? surface, int field, int place)
    {
        var isHit = false;
        foreach (var target in targets)
        {
            if (target.Several >= 0 && !_together.Complete(target, place))
            {
                continue;
            }

            isHit = true;
            var grade = target.Several >= 0 ? target.Grade
                : surface == _lookup.Surfaces[target.Term] ? 1
                : target.Grade * factor;
            if (grade > _best[target.Term, field])
            {
                _best[target.Term, field] = grade;
            }

            if (field == (int)EntryField.Text)
            {
                _mass[target.Term] += grade;
            }

            if (field is (int)EntryField.Text or (int)EntryField.Lead && _places[target.Term].Count < MostPlaces)
            {
                _places[target.Term].Add(place);
            }
        }

        return isHit;
    }

    private RankedEntry Sum(Candidate candidate, ReadOnlySpan<uint> counts, ReadOnlySpan<int> titleHits, double sameness, int textLength)
    {
        var (score, covered, said) = (0.0, 0.0, 0u);
        for (var term = 0; term < plan.Terms.Length; term++)
        {
            var (strength, closest) = Strength(term, textLength);
            if (closest > 0)
            {
                said |= 1u << term;
                covered += plan.Terms[term].Rarity * closest;
                score += plan.Terms[term].Rarity * strength;
            }
        }

        if (score == 0)
        {
            return new(candidate, 0, 0, 0, IsOverdue: false);
        }

        var coverage = covered / _all;
        var full = Math.Max(Share(titleHits[0], counts[(int)EntryField.Title]), Share(titleHits[1], counts[(int)EntryField.Heading]));
        var isOverdue = candidate.OverdueFrom <= today.DayNumber;
        score = ((score * (WithoutCoverage + ((1 - WithoutCoverage) * coverage))) + Nearness()) * (1 + (FullTitle * full * coverage)) * (1 + (SameWords * sameness));
        return new(candidate, score * candidate.Weight * (isOverdue ? OverdueFactor : 1), coverage, said, isOverdue);
    }

    private (double Strength, double Closest) Strength(int term, int textLength)
    {
        var (most, sum, closest) = (0.0, 0.0, 0.0);
        for (var field = 0; field < EntryTerms.Fields; field++)
        {
            var best = _best[term, field];
            if (best == 0)
            {
                continue;
            }

            var strength = FieldWeights[field] * best;
            if (field == (int)EntryField.Text)
            {
                // The tenth mention says less than the first, and in a short text a word says more.
                var times = Math.Max(1, _mass[term] / best);
                strength *= times * 1.9 / (times + (0.9 * (0.6 + (0.4 * textLength / 150))));
            }

            closest = Math.Max(closest, best);
            most = Math.Max(most, strength);
            sum += strength;
        }

        return (most + (BesidesFactor * (sum - most)), closest);
    }

    // Words that stand together in the question should in the text, too.
    private double Nearness()
    {
        var near = 0.0;
        for (var term = 0; term + 1 < plan.Terms.Length; term++)
        {
            var distance = Distance(_places[term], _places[term + 1]);
            if (distance <= Far)
            {
                near += Math.Min(plan.Terms[term].Rarity, plan.Terms[term + 1].Rarity) * NearWeight / Math.Max(1, distance);
            }
        }

        return near;
    }

    private static int Distance(List<int> left, List<int> right)
    {
        var (least, at, other) = (int.MaxValue, 0, 0);
        while (at < left.Count && other < right.Count)
        {
            least = Math.Min(least, Math.Abs(left[at] - right[other]));
            if (left[at] < right[other])
            {
                at++;
            }
            else
            {
                other++;
            }
        }

        return least;
    }

    // How far the question is what title or heading say, word by word: "hvad er housing first" is the title of a chapter.
    private double Sameness(EntryTerms terms)
    {
        var title = (int)terms.Counts[(int)EntryField.Title];
        var heading = (int)terms.Counts[(int)EntryField.Heading];
        return Math.Max(Sameness(terms.Words[..title]), Sameness(terms.Words.Slice(title, heading)));
    }

    private double Sameness(ReadOnlySpan<WordHashes> words)
    {
        if (words.IsEmpty || plan.Words.IsEmpty)
        {
            return 0;
        }

        var longest = 0;
        for (var from = 0; from < words.Length; from++)
        {
            for (var asked = 0; asked < plan.Words.Length; asked++)
            {
                var run = 0;
                while (from + run < words.Length && asked + run < plan.Words.Length && words[from + run].Key == plan.Words[asked + run])
                {
                    run++;
                }

                longest = Math.Max(longest, run);
            }
        }

        // One word in common is much only where there is no other: "ordliste" is the title of a page.
        return longest < 2 && words.Length + plan.Words.Length > 2 ? 0 : (double)longest / words.Length * longest / plan.Words.Length;
    }

    private static double Share(int hits, uint count) => count == 0 ? 0 : (double)hits / count;
}
