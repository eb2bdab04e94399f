using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Checks;

/// <summary>The addresses of published items. Those of others it does not know: a page of a feature may stand there.</summary>
internal sealed class ItemTarget(IDocumentSession session) : ILinkTarget
{
    public async ValueTask<bool?> FindAsync(LinkAddress address, CancellationToken cancellationToken)
    {
        var key = ContentPath.Normalize(address.Path);
        return await session.Query<AutorouteIndex>(row => row.Path == key && row.Published).AnyAsync(cancellationToken) ? true : null;
    }
}
