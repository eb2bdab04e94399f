using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using HousingFirst.Sdk.Theming;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Portals.Recipes;

/// <summary>
/// Orchard's <c>settings</c> step. Keys with a home are set there; every other key is kept whole in the portal's property bag.
/// Null values are skipped, and the step's own name does not land in the bag. What could not be read later is refused here.
/// </summary>
internal sealed class SettingsStep(PortalSettingsWriter writer, ModuleSet modules) : IRecipeStep
{
    private const string Kind = "setting";

    private static readonly PortalSettingsType[] Own =
    [
        new(BrandSettings.Key, typeof(BrandSettings)), new(MailSettings.Key, typeof(MailSettings)), new(AuditSettings.Key, typeof(AuditSettings)),
        new(BusinessDaySettings.Key, typeof(BusinessDaySettings)), new(AccountSettings.Key, typeof(AccountSettings)),
        new(WorkplaceSettings.Key, typeof(WorkplaceSettings)),
    ];

    public string Name => "settings";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var settings = await writer.LoadAsync(cancellationToken);
        foreach (var (key, value) in context.Step)
        {
            if (value is not null && !string.Equals(key, "name", StringComparison.OrdinalIgnoreCase))
            {
                Set(settings, key, value, context);
            }
        }

        await writer.StoreAsync(settings, cancellationToken);
    }

    private void Set(PortalSettings settings, string key, JsonNode value, RecipeStepContext context)
    {
        switch (key)
        {
            case nameof(PortalSettings.SiteName):
                Change(context, key, settings.SiteName, Text(key, context), text => settings.SiteName = text);
                break;
            case nameof(PortalSettings.TimeZoneId):
                Change(context, key, settings.TimeZoneId, TimeZone(key, context), text => settings.TimeZoneId = text);
                break;
            case nameof(PortalSettings.Culture):
                Change(context, key, settings.Culture, Culture(key, context), text => settings.Culture = text);
                break;
            case nameof(PortalSettings.Audience):
                var audience = Text(key, context) is { } written ? Audience.Parse(written).ToString() : null;
                Change(context, key, settings.Audience, audience, text => settings.Audience = text);
                break;
            case nameof(PortalSettings.HomeRoute) when value is JsonObject route:
                Report(context, key, JsonNode.DeepEquals(settings.HomeRoute, route));
                settings.HomeRoute = (JsonObject)route.DeepClone();
                break;
            case nameof(PortalSettings.Features):
                context.Report.Error($"Features are switched by the step \"feature\", which knows what they need.", context.Step, key);
                break;
            case nameof(PortalSettings.SiteTheme) or nameof(PortalSettings.AdminTheme):
                context.Report.Error($"Themes are chosen by the step \"themes\".", context.Step, key);
                break;
            case nameof(PortalSettings.HomeRoute):
                context.Report.Error($"\"{key}\" is an object of route values.", context.Step, key);
                break;
            default:
                if (!IsReadable(key, value, context))
                {
                    break;
                }

                var element = JsonSerializer.SerializeToElement(value);
                Report(context, key, settings.Properties.TryGetValue(key, out var before) && JsonElement.DeepEquals(before, element));
                settings.Properties[key] = element;
                break;
        }
    }

    private bool IsReadable(string key, JsonNode value, RecipeStepContext context)
    {
        try
        {
            if (TypeOf(key) is { } type)
            {
                // Anything else than an object is read as nothing.
                var read = (value as JsonObject ?? throw new JsonException()).Deserialize(type, PortalSnapshot.Json)!;
                var wrong = new List<ValidationResult>();
                Validator.TryValidateObject(read, new(read), wrong, validateAllProperties: true);
                wrong.ForEach(result => context.Report.Error($"\"{key}\": {Reason(result, type)}", context.Step, key));
                return wrong.Count == 0;
            }

            return true;
        }
        catch (JsonException exception)
        {
            context.Report.Error($"\"{key}\" cannot be read at {exception.Path ?? "$"}.", context.Step, key);
            return false;
        }
    }

    // The settings of today have bounds and nothing else; what a foreign module's attributes say is told as they say it.
    private static RecipeText Reason(ValidationResult wrong, Type type)
    {
        RecipeText said = $"{wrong.ErrorMessage}";
        foreach (var member in wrong.MemberNames)
        {
            if (type.GetProperty(member)?.GetCustomAttribute<RangeAttribute>() is { Minimum: int least, Maximum: int most })
            {
                RecipeText bounds = $"The field {member} must be between {least} and {most}.";
                return bounds.ToString() == wrong.ErrorMessage ? bounds : said;
            }
        }

        return said;
    }

    private Type? TypeOf(string key) =>
        Own.Concat(modules.Instances<PortalSettingsType>().Select(settings => settings.Instance)).FirstOrDefault(settings => settings.Key == key)?.Type;

    private static void Change(RecipeStepContext context, string key, string before, string? after, Action<string> set)
    {
        if (after is not null)
        {
            Report(context, key, before == after);
            set(after);
        }
    }

    private static void Report(RecipeStepContext context, string key, bool same)
    {
        if (same)
        {
            context.Report.Unchanged(Kind, key, null);
        }
        else
        {
            context.Report.Updated(Kind, key, null);
        }
    }

    private static string? Text(string key, RecipeStepContext context) => context.Step.GetString(key, context.Report);

    private static string? TimeZone(string key, RecipeStepContext context)
    {
        var id = Text(key, context);
        if (string.IsNullOrEmpty(id) || TimeZoneInfo.TryFindSystemTimeZoneById(id, out _))
        {
            return string.IsNullOrEmpty(id) ? null : id;
        }

        context.Report.Error($"There is no time zone {id}.", context.Step, key, $"Give an IANA name, such as Europe/Copenhagen.");
        return null;
    }

    private static string? Culture(string key, RecipeStepContext context)
    {
        var name = Text(key, context);
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true).Name;
        }
        catch (CultureNotFoundException)
        {
            context.Report.Error($"There is no culture {name}.", context.Step, key, $"Give a name such as da-DK or en-GB.");
            return null;
        }
    }
}
