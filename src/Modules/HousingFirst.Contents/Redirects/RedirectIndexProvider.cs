using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Redirects;

internal sealed class RedirectIndexProvider : IndexProvider<Redirect, RedirectIndex>
{
    public override RedirectIndex Map(Redirect document) => new(document.From, document.ContentItemId, document.Target, document.CreatedUtc);
}
