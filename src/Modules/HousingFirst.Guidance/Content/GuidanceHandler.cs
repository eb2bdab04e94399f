using System.Globalization;
using HousingFirst.Guidance.Answers;
using HousingFirst.Manuals.Markup;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Guidance.Content;

/// <summary>
/// Keeps the addresses below <c>/vejledning</c> for guidance: another item there could never be opened, and an answer elsewhere would be
/// shown by a page that knows nothing of sources. So a text's address follows from its id, whatever the item says.
/// </summary>
internal sealed class GuidanceHandler(IDocumentSession session) : IContentHandler
{
    private const int MostTries = 100;

    private const string PathField = "AutoroutePart.Path";
    private const string IdField = "GuidancePart.GuidanceId";
    private const string ThemeField = "GuidancePart.Theme";

    public async ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var item = preparation.Item;
        if (GuidanceItem.KindOf(item.ContentType) is not { } kind)
        {
            return;
        }

        // A file says itself what its texts are called; people who write need not think of ids.
        if (preparation.Write != ContentWrite.Import && item.Get<GuidancePart>().GuidanceId.Length == 0
            && await FreeIdAsync(item, kind, cancellationToken) is { } made)
        {
            item.Alter<GuidancePart>(part => part.GuidanceId = made);
        }

        if (item.As<GuidancePart>() is { GuidanceId: var id } && TrailingId.IsId(id))
        {
            item.Alter<AutoroutePart>(part => part.Path = GuidanceAddresses.Of(kind, id)[1..]);
        }
    }

    /// <summary>A copy is a text of the portal's own, with an id of its own.</summary>
    public ValueTask CopyingAsync(ContentItem copy, ContentItem original, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(copy);
        if (copy.Has(nameof(GuidancePart)))
        {
            copy.Alter<GuidancePart>(part => (part.GuidanceId, part.Template) = ("", null));
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

    // Of the title, with a number when another text stands there.
    private async Task<string?> FreeIdAsync(ContentItem item, GuidanceKind kind, CancellationToken cancellationToken)
    {
        var slug = Slug.From(item.As<TitlePart>()?.Title ?? item.DisplayText);
        if (!TrailingId.IsId(slug))
        {
            return null;
        }

        for (var number = 1; number <= MostTries; number++)
        {
            var id = number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            var path = ContentPath.Normalize(GuidanceAddresses.Of(kind, id)[1..]);
            if (!(kind == GuidanceKind.Answer && GuidanceAddresses.ReservedAnswerIds.Contains(id))
                && !await session.Query<AutorouteIndex>(row => row.Path == path && row.ContentItemId != item.ContentItemId).AnyAsync(cancellationToken))
            {
                return id;
            }
        }

        return null;
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
