using System.Globalization;

namespace HousingFirst.Branding.Trying;

/// <summary>Takes a form into a brand, and says of each field what is wrong with it. Pure.</summary>
internal sealed class BrandFormReader(BrandForm form)
{
    private const int LongestLine = 200;
    private const int LongestMonogram = 3;

    private readonly List<(string Field, string Problem)> _problems = [];

    /// <summary>Fields with the names of the texts that say what is wrong.</summary>
    public IReadOnlyList<(string Field, string Problem)> Problems => _problems;

    /// <summary>The form as it shows a brand.</summary>
    public static BrandForm FormOf(BrandSettings brand, string theme) => new()
    {
        Name = brand.Name,
        Tagline = brand.Tagline,
        LogoPath = brand.LogoPath,
        LogoOnDarkPath = brand.LogoOnDarkPath,
        LogoHoldsName = brand.LogoHoldsName,
        Monogram = brand.Monogram,
        PrimaryColor = brand.PrimaryColor.ToString(),
        AccentColor = brand.AccentColor.ToString(),
        NeutralTint = brand.NeutralTint?.ToString(),
        Typeface = brand.Typeface.ToString(),
        Corners = brand.Corners.ToString(),
        Theme = theme,
        PrivacyPath = brand.PrivacyPath,
    };

    /// <summary>The brand that the form asks for. What is wrong in it is as it was before.</summary>
    public BrandSettings Read(BrandSettings before) => before with
    {
        Name = Line(nameof(form.Name), form.Name) ?? Refuse(nameof(form.Name), "Look.NameMissing", before.Name),
        Tagline = Line(nameof(form.Tagline), form.Tagline),
        LogoPath = Line(nameof(form.LogoPath), form.LogoPath),
        LogoOnDarkPath = Line(nameof(form.LogoOnDarkPath), form.LogoOnDarkPath),
        LogoHoldsName = form.LogoHoldsName,
        Monogram = Monogram(before.Monogram),
        PrimaryColor = Color(nameof(form.PrimaryColor), form.PrimaryColor) ?? before.PrimaryColor,
        AccentColor = Color(nameof(form.AccentColor), form.AccentColor) ?? before.AccentColor,
        NeutralTint = Blank(form.NeutralTint) is null ? null : Color(nameof(form.NeutralTint), form.NeutralTint) ?? before.NeutralTint,
        Typeface = Choice(nameof(form.Typeface), form.Typeface, before.Typeface),
        Corners = Choice(nameof(form.Corners), form.Corners, before.Corners),
        PrivacyPath = Privacy(before.PrivacyPath),
    };

    private string? Line(string field, string? text) => Blank(text) is not { } line ? null
        : line.Length > LongestLine || line.Any(char.IsControl) ? Refuse(field, "Look.LineWrong", line[..0])
        : line;

    private string? Monogram(string? before) => Blank(form.Monogram) is not { } letters ? null
        : new StringInfo(letters).LengthInTextElements <= LongestMonogram && letters.Length <= LongestLine ? letters
        : Refuse(nameof(form.Monogram), "Look.MonogramWrong", before ?? "");

    // An address of another scheme has no place in a footer.
    private string? Privacy(string? before) => Line(nameof(form.PrivacyPath), form.PrivacyPath) is not { Length: > 0 } path ? null
        : path.StartsWith("~/", StringComparison.Ordinal) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? path
        : path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal) ? "~" + path
        : Refuse(nameof(form.PrivacyPath), "Look.PrivacyWrong", before ?? "");

    private BrandColor? Color(string field, string? text)
    {
        var written = Blank(text) is { } value && value[0] != '#' ? "#" + value : Blank(text);
        if (BrandColor.TryParse(written, CultureInfo.InvariantCulture, out var color))
        {
            return color;
        }

        _problems.Add((field, "Look.ColorWrong"));
        return null;
    }

    private T Choice<T>(string field, string? text, T before)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(text, out var chosen) && Enum.IsDefined(chosen))
        {
            return chosen;
        }

        _problems.Add((field, "Look.ChoiceWrong"));
        return before;
    }

    private string Refuse(string field, string problem, string instead)
    {
        if (_problems.TrueForAll(one => one.Field != field))
        {
            _problems.Add((field, problem));
        }

        return instead;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
