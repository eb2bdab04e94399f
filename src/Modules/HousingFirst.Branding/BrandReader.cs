using System.Globalization;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Branding;

/// <summary>Reads a brand out of a recipe and says of each property what is wrong with it.</summary>
internal sealed class BrandReader(IRecipeReport report, IMediaStore media)
{
    private const int LongestLine = 200;

    private static readonly HashSet<string> Known = Names<BrandSettings>();
    private static readonly HashSet<string> KnownOfContact = Names<ContactBlock>();
    private static readonly HashSet<string> KnownOfOnCall = Names<OnCallNumber>();

    public BrandSettings Read(JsonObject at)
    {
        RefuseUnknown(at, Known, $"brand");
        var defaults = new BrandSettings();
        return new()
        {
            Name = at.GetRequiredString(nameof(BrandSettings.Name), report) ?? "",
            Tagline = Line(at, nameof(BrandSettings.Tagline)),
            LogoPath = Media(at, nameof(BrandSettings.LogoPath)),
            LogoOnDarkPath = Media(at, nameof(BrandSettings.LogoOnDarkPath)),
            LogoHoldsName = at.GetBoolean(nameof(BrandSettings.LogoHoldsName), report) ?? false,
            Monogram = Monogram(at),
            PrimaryColor = Color(at, nameof(BrandSettings.PrimaryColor)) ?? defaults.PrimaryColor,
            AccentColor = Color(at, nameof(BrandSettings.AccentColor)) ?? defaults.AccentColor,
            NeutralTint = Color(at, nameof(BrandSettings.NeutralTint)),
            Typeface = at.GetEnum<Typeface>(nameof(BrandSettings.Typeface), report) ?? Typeface.Theme,
            Corners = at.GetEnum<CornerStyle>(nameof(BrandSettings.Corners), report) ?? CornerStyle.Theme,
            Contact = at.GetObject(nameof(BrandSettings.Contact), report) is { } contact ? Contact(contact) : new(),
            PrivacyPath = Privacy(at),
        };
    }

    private ContactBlock Contact(JsonObject at)
    {
        RefuseUnknown(at, KnownOfContact, $"contact block");
        return new()
        {
            Organisation = Line(at, nameof(ContactBlock.Organisation)),
            Phone = Line(at, nameof(ContactBlock.Phone)),
            Mail = Line(at, nameof(ContactBlock.Mail)),
            AddressLines = at.GetStrings(nameof(ContactBlock.AddressLines), report),
            OpeningHours = at.GetStrings(nameof(ContactBlock.OpeningHours), report),
            Registrations = at.GetStrings(nameof(ContactBlock.Registrations), report),
            OnCall = at.GetObject(nameof(ContactBlock.OnCall), report) is { } onCall ? OnCall(onCall) : null,
        };
    }

    private OnCallNumber? OnCall(JsonObject at)
    {
        RefuseUnknown(at, KnownOfOnCall, $"on-call number");
        var label = at.GetRequiredString(nameof(OnCallNumber.Label), report);
        var phone = at.GetRequiredString(nameof(OnCallNumber.Phone), report);
        return label is null || phone is null ? null : new(label, phone, Line(at, nameof(OnCallNumber.Hours)));
    }

    private BrandColor? Color(JsonObject at, string property)
    {
        var text = at.GetString(property, report);
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (BrandColor.TryParse(text, CultureInfo.InvariantCulture, out var color))
        {
            return color;
        }

        report.Error($"\"{text}\" is no colour.", at, RecipeJson.NameIn(at, property), $"Write it as #rrggbb, e.g. #0b5a6b.");
        return null;
    }

    private string? Media(JsonObject at, string property)
    {
        var path = Line(at, property);
        if (path is null || media.Refuse(path) is not { } reason)
        {
            return path;
        }

        report.Error(reason, at, RecipeJson.NameIn(at, property), $"Give a path in the portal's media, e.g. brand/logo.svg.");
        return null;
    }

    private string? Monogram(JsonObject at)
    {
        var letters = Line(at, nameof(BrandSettings.Monogram));
        if (letters is null || new StringInfo(letters).LengthInTextElements <= 3)
        {
            return letters;
        }

        report.Error(
            $"A monogram has one to three letters.", at, RecipeJson.NameIn(at, nameof(BrandSettings.Monogram)), $"Leave it out to use those of the name.");
        return null;
    }

    // An address of another scheme (javascript:, data:) has no place in a footer.
    private string? Privacy(JsonObject at)
    {
        var path = Line(at, nameof(BrandSettings.PrivacyPath));
        if (path is null || path.StartsWith("~/", StringComparison.Ordinal) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return path;
        }

        report.Error(
            $"\"{path}\" is no address of a page.", at, RecipeJson.NameIn(at, nameof(BrandSettings.PrivacyPath)), $"Write it as ~/page or https://...");
        return null;
    }

    private string? Line(JsonObject at, string property)
    {
        var text = at.GetString(property, report)?.Trim();
        if (text is { Length: > LongestLine })
        {
            report.Error($"\"{property}\" has {text.Length} characters; {LongestLine} fit.", at, RecipeJson.NameIn(at, property));
            return null;
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }

    private void RefuseUnknown(JsonObject at, HashSet<string> known, RecipeText what)
    {
        foreach (var (name, _) in at)
        {
            if (!known.Contains(name))
            {
                report.Warning($"A {what} has no \"{name}\".", at, name, $"It has {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
            }
        }
    }

    private static HashSet<string> Names<T>() =>
        typeof(T).GetProperties().Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
