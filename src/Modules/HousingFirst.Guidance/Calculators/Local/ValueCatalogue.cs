using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Caseload;
using HousingFirst.Guidance.Calculators.Cost;
using HousingFirst.Guidance.Calculators.Demand;
using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.Guidance.Calculators.Refund;

namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>The values that portals may set, read out of what ships, and the rules with a portal's values in them.</summary>
internal static class ValueCatalogue
{
    /// <summary>The unit of how much of a worker's time citizens take.</summary>
    public const string Weight = "Weight";

    private const string BusinessDays = "BusinessDays";
    private const string CalendarDays = "CalendarDays";
    private const decimal HeaviestWeight = 5;
    private const int HighestBand = 50;
    private const int MostMonths = 24;
    private const int MostBusinessDays = 60;

    // Behind the name of the rules, for programs: the same question may be answered otherwise elsewhere.
    private const string OwnValues = "+local";

    public static ImmutableArray<AdjustableValue> Of(ShippedCalculators shipped) =>
    [
        .. Of(shipped.Cost),
        .. shipped.Caseload.Bands.Where(band => band.To is not null).Select(band => new AdjustableValue(KeyOf(band), ValueGroup.Caseload, "", One(band.To!.Value), nameof(CostUnit.Persons))
        {
            Min = 1, Max = HighestBand, IsWhole = true,
        }),
        .. shipped.Caseload.Groups.SelectMany(
            group => group.States,
            (group, state) => new AdjustableValue(KeyOf(state), ValueGroup.Caseload, $"{group.Title}: {state.Label}", One(state.Weight), Weight)
            {
                Min = 0, Max = HeaviestWeight, IsUncertain = true,
            }),
        new(ReminderKey, ValueGroup.Refund, "", One(shipped.Refund.ReminderMonths), nameof(CostUnit.Months)) { Min = 1, Max = MostMonths, IsWhole = true, IsUncertain = true },
        new(DecisionKey, ValueGroup.Refund, "", One(shipped.Refund.DecisionBusinessDays), BusinessDays) { Min = 0, Max = MostBusinessDays, IsWhole = true, IsUncertain = true },
        .. Steps(shipped.Demand).Where(step => step.Limits is not null).Select(step => new AdjustableValue(
            KeyOf(step), ValueGroup.Demand, step.Text, One(step.Days), step.AreBusinessDays ? BusinessDays : CalendarDays)
        {
            Min = step.Limits!.Value.Min, Max = step.Limits.Value.Max, IsWhole = true, IsUncertain = true,
        }),
    ];

    public static CostRules Apply(CostRules rules, IReadOnlyDictionary<string, LocalValue> own) => rules with
    {
        Version = Named(rules.Version, own, "cost."),
        Methods = [.. rules.Methods.Select(method => own.GetValueOrDefault(KeyOf(method)) is { } value ? method with { Caseload = value.Span(), IsUncertain = false, Own = value } : method)],
        Groups = [.. rules.Groups.Select(group => group with { Parameters = [.. group.Parameters.Select(parameter => With(parameter, own))] })],
        Investment = [.. rules.Investment.Select(parameter => With(parameter, own))],
    };

    public static CaseloadRules Apply(CaseloadRules rules, IReadOnlyDictionary<string, LocalValue> own) => rules with
    {
        Version = Named(rules.Version, own, "caseload."),
        Bands = [.. rules.Bands.Select(band => own.GetValueOrDefault(KeyOf(band)) is { } value ? band with { To = (int)value.Value } : band)],
        Groups =
        [
            .. rules.Groups.Select(group => (
                group.Title,
                group.States.Select(state => own.GetValueOrDefault(KeyOf(state)) is { } value ? state with { Weight = value.Value } : state).ToImmutableArray())),
        ],
    };

    public static RefundRules Apply(RefundRules rules, IReadOnlyDictionary<string, LocalValue> own) => rules with
    {
        Version = Named(rules.Version, own, "refund."),
        ReminderMonths = own.GetValueOrDefault(ReminderKey) is { } reminder ? (int)reminder.Value : rules.ReminderMonths,
        DecisionBusinessDays = own.GetValueOrDefault(DecisionKey) is { } decision ? (int)decision.Value : rules.DecisionBusinessDays,
    };

    public static DemandRules Apply(DemandRules rules, IReadOnlyDictionary<string, LocalValue> own) => rules with
    {
        Version = Named(rules.Version, own, "demand."),
        FromReceived = [.. rules.FromReceived.Select(step => With(step, own))],
        FromBailiff = [.. rules.FromBailiff.Select(step => With(step, own))],
    };

    /// <summary>Whether rules of this name have values of a portal in them.</summary>
    public static bool IsOwn(string version) => version.EndsWith(OwnValues, StringComparison.Ordinal);

    /// <summary>Whether values can stand beside each other; the first band must end before the next.</summary>
    public static bool StandTogether(CaseloadRules rules) =>
        rules.Bands.Zip(rules.Bands.Skip(1)).All(pair => pair.Second.To is not { } next || pair.First.To < next);

    public const string ReminderKey = "refund.reminderMonths";

    public const string DecisionKey = "refund.decisionBusinessDays";

    private static IEnumerable<AdjustableValue> Of(CostRules rules)
    {
        var limits = rules.Parameters.First(parameter => parameter.Span is null);
        foreach (var method in rules.Methods)
        {
            yield return new(KeyOf(method), ValueGroup.Cost, $"{limits.Label}: {method.Title}", method.Caseload, limits.Unit.ToString())
            {
                Min = limits.Min, Max = limits.Max, HasSpan = true, IsUncertain = method.IsUncertain, Note = method.Note ?? limits.Note, Sources = method.Sources,
            };
        }

        foreach (var parameter in rules.Parameters.Concat(rules.Investment).Where(parameter => !parameter.IsLaw))
        {
            if (parameter.Span is { } span)
            {
                yield return new(KeyOf(parameter), ValueGroup.Cost, parameter.Label, span, parameter.Unit.ToString())
                {
                    Min = parameter.Min, Max = parameter.Max, IsWhole = parameter.IsWhole, HasSpan = !span.IsOne, IsUncertain = parameter.IsUncertain,
                    Note = parameter.Note, Sources = parameter.Sources,
                };
            }
        }
    }

    private static CostParameter With(CostParameter parameter, IReadOnlyDictionary<string, LocalValue> own) =>
        own.GetValueOrDefault(KeyOf(parameter)) is { } value ? parameter with { Span = value.Span(), IsUncertain = false, Own = value } : parameter;

    private static DemandStep With(DemandStep step, IReadOnlyDictionary<string, LocalValue> own) =>
        own.GetValueOrDefault(KeyOf(step)) is { } value ? step with { Days = (int)value.Value } : step;

    private static IEnumerable<DemandStep> Steps(DemandRules rules) => rules.FromReceived.Concat(rules.FromBailiff);

    private static string Named(string version, IReadOnlyDictionary<string, LocalValue> own, string prefix) =>
        own.Keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal)) ? version + OwnValues : version;

    private static CostSpan One(decimal value) => new(value, value, value);

    private static string KeyOf(CostMethod method) => "cost.caseload." + method.Id;

    private static string KeyOf(CostParameter parameter) => "cost." + parameter.Key;

    private static string KeyOf(CaseloadBand band) => "caseload.to." + band.Id;

    private static string KeyOf(CaseloadState state) => "caseload.weight." + state.Key;

    private static string KeyOf(DemandStep step) => "demand." + step.Id;
}
