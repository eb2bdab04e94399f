namespace HousingFirst.Cti.Dates;

/// <summary>The rules that the module carries, read once.</summary>
internal sealed class ShippedDateRules
{
    internal const string File = "Texts/da/dates.yml";

    private readonly Lazy<DateRules> _rules = new(Load);

    public DateRules Rules => _rules.Value;

    private static DateRules Load()
    {
        using var stream = typeof(ShippedDateRules).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not embedded.");
        using var reader = new StreamReader(stream);
        var (rules, problems) = DateRulesReader.Read(File, reader.ReadToEnd());
        return rules ?? throw new InvalidOperationException(string.Join('\n', problems));
    }
}
