using System.Collections.Immutable;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Content;
using HousingFirst.Guidance.Shipping;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Content.Templates;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Guidance.Setup;

/// <summary>
/// The recipe step <c>guidance</c>: takes shipped answers and examples into the portal as content items. A copy that the portal has not
/// changed follows the text that ships; one that it has changed stays. Without <c>audience</c> everybody sees what is new, and what is
/// there keeps the audience that it has.
/// </summary>
internal sealed class GuidanceStep(IPortalExtensions extensions, GuidanceTemplates templates, IContentStore store) : IRecipeStep
{
    private const string All = "*";

    private static readonly ImmutableArray<(string Property, string Kind, GuidanceKind Texts)> _lists =
    [
        ("answers", "guidance answer", GuidanceKind.Answer),
        ("examples", "guidance example", GuidanceKind.Example),
    ];

    public string Name => "guidance";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (_lists.All(list => RecipeJson.Find(context.Step, list.Property) is null))
        {
            context.Report.Error($"The step says nothing.", context.Step, null, $"Give it \"answers\": [ \"*\" ], \"examples\": [ \"*\" ], or ids instead of the star.");
        }

        foreach (var (property, kind, texts) in _lists)
        {
            foreach (var text in Chosen(context, property, templates.In(extensions, texts)))
            {
                await TakeAsync(context, property, kind, text, cancellationToken);
            }
        }
    }

    private static IEnumerable<GuidanceText> Chosen(RecipeStepContext context, string property, ImmutableSortedDictionary<string, GuidanceText> shipped)
    {
        var ids = context.Step.GetStrings(property, context.Report);
        foreach (var id in ids.Where(id => id != All && !shipped.ContainsKey(id)))
        {
            context.Report.Error(
                $"No enabled feature ships \"{id}\" among the {property}.", context.Step, property, $"Correct the id, or enable the feature that ships it in an earlier step.");
        }

        return ids.Contains(All, StringComparer.Ordinal)
            ? shipped.Values
            : ids.Distinct(StringComparer.Ordinal).Select(id => shipped.GetValueOrDefault(id)).OfType<GuidanceText>();
    }

    private async Task TakeAsync(RecipeStepContext context, string property, string kind, GuidanceText text, CancellationToken cancellationToken)
    {
        var audience = context.Step.GetString("audience", context.Report) is { } written ? Audience.Parse(written) : null;
        var copy = await store.TakeAsync(GuidanceItem.Template(text), item => Set(item, audience), context.RunInstant, cancellationToken);
        if (copy.IsTouched)
        {
            context.Report.Warning(
                $"The portal has changed its copy of \"{text.Id}\": the text that ships now was not taken in.", context.Step, property,
                $"Compare the two, or remove the copy and apply again.");
        }

        var hash = copy.Result.Item is { } item ? GuidanceItem.Read(item)?.Hash : null;
        context.Report.Tell(copy.Result, kind, text.Id, hash, context.Step, property);
    }

    private static void Set(ContentItem item, Audience? audience)
    {
        if (audience is not null)
        {
            item.Alter<AudiencePart>(part => part.Audience = audience.ToString());
        }
    }
}
