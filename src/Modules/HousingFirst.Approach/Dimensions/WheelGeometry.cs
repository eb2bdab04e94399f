using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HousingFirst.Approach.Dimensions;

/// <summary>
/// Where things stand in a wheel with one spoke for each dimension, 0 in the middle and 10 at the rim. The first spoke points
/// up, the others follow clockwise.
/// </summary>
/// <param name="Spokes">Number of spokes.</param>
/// <param name="Centre">Both coordinates of the middle.</param>
/// <param name="Radius">Length of a spoke.</param>
internal sealed record WheelGeometry(int Spokes, double Centre, double Radius)
{
    public const int HighestRating = 10;

    /// <summary>The point on a spoke, as far out as the rating; one above 10 lies outside the rim.</summary>
    public WheelPoint At(int spoke, double rating)
    {
        var angle = (2 * Math.PI * spoke / Spokes) - (Math.PI / 2);
        var distance = Radius * rating / HighestRating;
        return new(Round(Centre + (distance * Math.Cos(angle))), Round(Centre + (distance * Math.Sin(angle))));
    }

    /// <summary>
    /// The line through the ratings as SVG path data. A spoke without a number breaks the line: it must not look like a zero.
    /// </summary>
    public string Line(IReadOnlyList<int?> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (ratings.All(rating => rating is not null))
        {
            return Path(Enumerable.Range(0, Spokes), ratings, close: true);
        }

        return string.Concat(Runs(ratings).Select(run => Path(run, ratings, close: false)));
    }

    /// <summary>The rim at a rating, as SVG path data.</summary>
    public string Ring(int rating) => Line([.. Enumerable.Repeat<int?>(rating, Spokes)]);

    // Stretches of answered spokes, starting behind a gap so that a stretch over the top stays whole.
    private IEnumerable<ImmutableArray<int>> Runs(IReadOnlyList<int?> ratings)
    {
        var gap = Enumerable.Range(0, Spokes).First(spoke => ratings[spoke] is null);
        var run = ImmutableArray.CreateBuilder<int>();
        foreach (var spoke in Enumerable.Range(gap + 1, Spokes).Select(number => number % Spokes))
        {
            if (ratings[spoke] is not null)
            {
                run.Add(spoke);
            }
            else if (run.Count > 0)
            {
                yield return run.DrainToImmutable();
            }
        }
    }

    private string Path(IEnumerable<int> spokes, IReadOnlyList<int?> ratings, bool close)
    {
        StringBuilder path = new();
        foreach (var spoke in spokes)
        {
            var point = At(spoke, ratings[spoke] ?? 0);
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{point.X} {point.Y}");
        }

        return close ? path.Append('Z').ToString() : path.ToString();
    }

    private static double Round(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
