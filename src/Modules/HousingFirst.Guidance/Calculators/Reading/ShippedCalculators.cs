using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Caseload;
using HousingFirst.Guidance.Calculators.Cost;
using HousingFirst.Guidance.Calculators.Demand;
using HousingFirst.Guidance.Calculators.Refund;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;

namespace HousingFirst.Guidance.Calculators.Reading;

/// <summary>The data that the calculators carry, each read once.</summary>
internal sealed class ShippedCalculators
{
    private readonly Lazy<CostRules> _cost = new(() => Load("cost.yml", CostRulesReader.Read));

    private readonly Lazy<RefundRules> _refund = new(() => Load("refund.yml", RefundRulesReader.Read));
    private readonly Lazy<DemandRules> _demand = new(() => Load("demand.yml", DemandRulesReader.Read));
    private readonly Lazy<CaseloadRules> _caseload = new(() => Load("caseload.yml", CaseloadRulesReader.Read));

    private readonly Lazy<HerningExample> _herning = new(() => Load("herning.yml", HerningExample.Read));

    public CostRules Cost => _cost.Value;

    public HerningExample Herning => _herning.Value;

    public RefundRules Refund => _refund.Value;

    public DemandRules Demand => _demand.Value;

    public CaseloadRules Caseload => _caseload.Value;

    /// <summary>The text of a file of the calculators.</summary>
    internal static string Text(string file) => EmbeddedText.Of(typeof(ShippedCalculators).Assembly, $"Calculators/da/{file}");

    private static T Load<T>(string file, Func<string, string, (T? Data, ImmutableArray<ManualProblem> Problems)> read)
        where T : class
    {
        var (data, problems) = read(file, Text(file));
        return data ?? throw new InvalidOperationException(string.Join('\n', problems));
    }
}
