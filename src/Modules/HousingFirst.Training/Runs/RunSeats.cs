namespace HousingFirst.Training.Runs;

/// <summary>The seats of a run.</summary>
/// <param name="Min">Fewest with which it is held.</param>
/// <param name="Max">Most that there is room for.</param>
/// <param name="Taken">How many are taken.</param>
internal sealed record RunSeats(int Min, int Max, int Taken)
{
    public int Left => Math.Max(0, Max - Taken);
}
