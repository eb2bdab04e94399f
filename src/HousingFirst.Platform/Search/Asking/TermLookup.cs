using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using HousingFirst.Platform.Search.Analysis;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>A plan's keys by their hashes, quick to say no.</summary>
internal sealed class TermLookup
{
    private const int BloomBits = 2048;

    private readonly ulong[] _bloom = new ulong[BloomBits / 64];
    private readonly Dictionary<uint, Target[]> _targets;

    public TermLookup(QueryPlan plan)
    {
        var targets = new List<(uint Hash, Target Target)>();
        var several = 0;
        for (var term = 0; term < plan.Terms.Length; term++)
        {
            foreach (var alternative in plan.Terms[term].Alternatives)
            {
                var isSeveral = alternative.Keys.Length > 1;
                for (var bit = 0; bit < alternative.Keys.Length; bit++)
                {
                    targets.Add((TermKey.Hash(alternative.Keys[bit]), new(term, alternative.Grade, isSeveral ? several : -1, bit)));
                }

                several += isSeveral ? 1 : 0;
            }
        }

        _targets = new(targets.Count);
        foreach (var (hash, target) in targets)
        {
            _targets[hash] = _targets.TryGetValue(hash, out var others) ? [.. others, target] : [target];
        }

        foreach (var hash in _targets.Keys)
        {
            _bloom[hash % BloomBits / 64] |= 1ul << (int)(hash % 64);
        }

        Surfaces = [.. plan.Terms.Select(term => TermKey.Hash(term.Surface))];
    }

    /// <summary>The hash of each term's own word.</summary>
    public ImmutableArray<uint> Surfaces { get; }

    /// <summary>False for nearly all hashes that are none of the plan's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayFind(uint hash) => (_bloom[hash % BloomBits / 64] & (1ul << (int)(hash % 64))) != 0;

    public ReadOnlySpan<Target> Find(uint hash) => MayFind(hash) && _targets.TryGetValue(hash, out var found) ? found : [];

    /// <summary>What a key counts for.</summary>
    /// <param name="Term">The term.</param>
    /// <param name="Grade">How close it comes.</param>
    /// <param name="Several">The alternative of several keys that it is one of, or -1.</param>
    /// <param name="Bit">Which of them.</param>
    internal readonly record struct Target(int Term, double Grade, int Several, int Bit);
}
