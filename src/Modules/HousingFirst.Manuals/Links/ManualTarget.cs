using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Links;

/// <summary>The addresses of the portal's manuals, down to their sections, whoever may see them.</summary>
internal sealed class ManualTarget(PortalCache<ManualShelf> shelves, ShelfReader reader, ICurrentPortal current) : ILinkTarget
{
    private static readonly string Manuals = ManualAddresses.All.TrimStart('/');

    public async ValueTask<bool?> FindAsync(LinkAddress address, CancellationToken cancellationToken)
    {
        if (address.Segments is not [var first, .. var rest] || first != Manuals)
        {
            return null;
        }

        var shelf = await shelves.GetAsync(current.Portal, reader.ReadAsync, cancellationToken);
        return rest switch
        {
            [] or ["tjeklister"] => true,
            ["s", var manual, var id] => Find(shelf, manual)?.Find(id) is not null,
            ["tjeklister", var manual, var list] => Find(shelf, manual)?.Checklist(list) is not null,
            [var manual] => Find(shelf, manual) is not null,
            [var manual, var page] when ManualAddresses.ReservedChapterIds.Contains(page) => Find(shelf, manual) is not null,
            [var manual, var chapter, ..] => Find(shelf, manual)?.Chapter(chapter) is { } text
                && (address.Fragment is not { } id || Find(shelf, manual)!.Find(id)?.Chapter == text), // it was found just now
        };
    }

    private static ManualEdition? Find(ManualShelf shelf, string id) => shelf.Manuals.FirstOrDefault(manual => manual.Id == id)?.Edition;
}
