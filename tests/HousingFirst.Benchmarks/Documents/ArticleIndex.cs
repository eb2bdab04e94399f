using HousingFirst.Sdk.Documents;

namespace HousingFirst.Benchmarks.Documents;

public sealed record ArticleIndex(string Title, [Indexed] int Number, DateOnly Due, bool Published);

public sealed class ArticleIndexProvider : IndexProvider<Article, ArticleIndex>
{
    public override ArticleIndex? Map(Article document) => new(document.Title, document.Number, document.Due, document.Published);
}
