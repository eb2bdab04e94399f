using HousingFirst.Manuals.Shipping;

namespace HousingFirst.Cti.Dates;

/// <summary>The rules that the module carries, read once.</summary>
internal sealed class ShippedDateRules
{
    internal const string File = "Texts/da/dates.yml";

    private readonly Lazy<DateRules> _rules = new(Load);

    public DateRules Rules => _rules.Value;

    private static DateRules Load()
    {
        var (rules, problems) = DateRulesReader.Read(File, EmbeddedText.Of(typeof(ShippedDateRules).Assembly, File));
        return rules ?? throw new InvalidOperationException(string.Join('\n', problems));
    }
}
