using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>One way in which an entry can say what was asked for.</summary>
/// <param name="Keys">Keys, all of which it must have.</param>
/// <param name="Grade">How close it comes: 1 for the word itself.</param>
internal sealed record Alternative(ImmutableArray<string> Keys, double Grade)
{
    /// <summary>The asked word's own key.</summary>
    public const double Own = 0.93;

    public const double Synonym = 0.75;

    /// <summary>Whoever says this may mean that.</summary>
    public const double Hint = 0.6;

    /// <summary>What a section of law is about: never as good as the section itself.</summary>
    public const double OfLaw = 0.45;

    /// <summary>What a phrase leaves without the words that say little: "lukker ikke op" is not what closing is.</summary>
    public const double Remains = 0.4;

    /// <summary>A word that begins as an unfinished one.</summary>
    public const double Begun = 0.7;

    /// <summary>The pieces of an asked compound, each somewhere.</summary>
    public const double Pieces = 0.6;

    /// <summary>A compound that holds the asked word; also the factor for a key found inside a word.</summary>
    public const double Inside = 0.5;
}
