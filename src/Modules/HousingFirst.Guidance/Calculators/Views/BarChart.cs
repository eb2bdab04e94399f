using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Views;

/// <summary>Bars under headings, for a drawing with a table beside it.</summary>
/// <param name="Title">What the drawing shows, for those who do not see it.</param>
/// <param name="Groups">Bars that stand together.</param>
internal sealed record BarChart(string Title, ImmutableArray<(string Heading, ImmutableArray<ChartBar> Bars)> Groups)
{
    public decimal Longest => Math.Max(1, Groups.SelectMany(group => group.Bars).Max(bar => bar.Value));
}
