using System.Collections.Concurrent;
using System.Text;

namespace HousingFirst.BrowserTests.Site;

/// <summary>What a rule found on many pages; a test that fails on them tells all at once.</summary>
internal sealed class Findings
{
    private readonly ConcurrentQueue<string> _all = new();

    public void Add(string page, string what) => _all.Enqueue($"{page}  {what}");

    public void AddRange(string page, IEnumerable<string> all)
    {
        foreach (var what in all)
        {
            Add(page, what);
        }
    }

    public void AssertNone() =>
        Assert.True(_all.IsEmpty, new StringBuilder().AppendLine().AppendJoin(Environment.NewLine, _all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)).ToString());
}
