using HousingFirst.Manuals;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;

namespace HousingFirst.Guidance.Matching;

/// <summary>The edition that the module ships, read once. A new one takes its place under a new name; answers and notes name theirs.</summary>
internal sealed class MatchEditions
{
    private const string Path = "Texts/da/match-1.yml";

    private readonly Lazy<MatchEdition> _current;

    public MatchEditions(IManualSources sources) => _current = new(() => Read(sources));

    public MatchEdition Current => _current.Value;

    private static MatchEdition Read(IManualSources sources)
    {
        var module = typeof(MatchEditions).Assembly;
        ProblemList problems = new($"{module.GetName().Name}/{Path}");
        return MatchEditionReader.Read(EmbeddedText.Of(module, Path), sources, problems)
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, problems.ToImmutable()));
    }
}
