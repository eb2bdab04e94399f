using System.Text;

namespace HousingFirst.BrowserTests.Site;

/// <summary>What a rule found on many pages; a test that fails on them tells all at once.</summary>
internal sealed class Findings
{
    private readonly List<string> _all = [];

    public void Add(string page, string what) => _all.Add($"{page}  {what}");

    public void AddRange(string page, IEnumerable<string> all) => _all.AddRange(all.Select(what => $"{page}  {what}"));

    public void AssertNone() =>
        Assert.True(_all.Count == 0, new StringBuilder().AppendLine().AppendJoin(Environment.NewLine, _all.Distinct(StringComparer.Ordinal)).ToString());
}
