using System.Collections.Immutable;

namespace HousingFirst.Approach.Reading;

/// <summary>Words and the sources that stand behind them.</summary>
/// <param name="Text">The words.</param>
/// <param name="Keys">Keys of the sources; empty when the words cite none.</param>
internal sealed record CitedRun(string Text, ImmutableArray<string> Keys);
