using HousingFirst.Guidance.Answers;
using HousingFirst.Manuals.Markup;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;

namespace HousingFirst.Guidance.Content;

/// <summary>
/// Keeps the addresses below <c>/vejledning</c> for guidance: another item there could never be opened, and an answer elsewhere would be
/// shown by a page that knows nothing of sources. So a text's address follows from its id, whatever the item says.
/// </summary>
internal sealed class GuidanceHandler : IContentHandler
{
    private const string PathField = "AutoroutePart.Path";
    private const string IdField = "GuidancePart.GuidanceId";
    private const string ThemeField = "GuidancePart.Theme";

    public ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var item = preparation.Item;
        if (GuidanceItem.KindOf(item.ContentType) is { } kind
            && item.As<GuidancePart>() is { GuidanceId: var id } && TrailingId.IsId(id))
        {
            item.Alter<AutoroutePart>(part => part.Path = GuidanceAddresses.Of(kind, id)[1..]);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ValidatingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var item = preparation.Item;
        var path = item.As<AutoroutePart>() is { Disabled: false, Path: { } written } ? "/" + written.Trim('/') : null;
        if (GuidanceItem.KindOf(item.ContentType) is { } kind)
        {
            Check(preparation, kind, item.As<GuidancePart>() ?? new GuidancePart());
        }
        else if (path is not null
            && (path == GuidanceAddresses.All || path.StartsWith(GuidanceAddresses.All + "/", StringComparison.OrdinalIgnoreCase)))
        {
            preparation.Refuse(new("guidance.address", PathField, $"The addresses below {GuidanceAddresses.All} belong to guidance."));
        }

        return ValueTask.CompletedTask;
    }

    private static void Check(ContentPreparation preparation, GuidanceKind kind, GuidancePart part)
    {
        if (!TrailingId.IsId(part.GuidanceId))
        {
            preparation.Refuse(new("guidance.id", IdField, "It needs an id of lower-case letters a-z, digits and hyphens."));
            return;
        }

        if (kind == GuidanceKind.Answer && GuidanceAddresses.ReservedAnswerIds.Contains(part.GuidanceId))
        {
            preparation.Refuse(new("guidance.id", IdField, $"\"{part.GuidanceId}\" is the address of another page."));
        }

        if (!GuidanceWords.Themes.Contains(part.Theme))
        {
            preparation.Refuse(new("guidance.theme", ThemeField, $"Its theme is one of {string.Join(", ", GuidanceWords.Themes)}."));
        }
    }
}
