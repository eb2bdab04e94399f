using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.UnitTests.Documents;

public sealed class IndexDefinitionTests
{
    [Fact]
    public void TableName_OfTheSameShape_IsTheSame() => Assert.Equal(Define(new GoodProvider()).TableName, Define(new GoodProvider()).TableName);

    [Fact]
    public void TableName_OfARaisedVersion_IsAnother() => Assert.NotEqual(Define(new GoodProvider()).TableName, Define(new GoodProvider(2)).TableName);

    [Fact]
    public void Columns_OfMarkedText_ComeWithSortKeyAndFolded()
        => Assert.Equal(["Title", "TitleSortKey", "TitleFolded", "Place"], Define(new GoodProvider()).Columns.Select(column => column.Name));

    [Fact]
    public void Keys_OnPropertyAndType_AreBothFound()
        => Assert.Equal(["Place False", "Title,Place True"], Define(new GoodProvider()).Keys.Select(key => key.ToString()).Order());

    [Fact]
    public void Inserts_OfARow_FillComputedColumns()
    {
        var statement = Assert.Single(Define(new GoodProvider()).Inserts(7, new Page("Århus")));

        Assert.Equal([7L, "Århus", "}rhus", "århus", null], statement.Values);
    }

    [Fact]
    public void Inserts_OfALocalInstant_AreRefused()
        => Assert.Throws<InvalidOperationException>(() => Define(new LocalProvider()).Inserts(1, new Page("x")).ToList());

    [Fact]
    public void Definition_OfAnUnsupportedProperty_IsRefusedByName()
        => Assert.Contains("Price", Assert.Throws<InvalidOperationException>(() => Define(new PriceProvider())).Message, StringComparison.Ordinal);

    [Fact]
    public void Definition_WithAReservedName_IsRefused() => Assert.Throws<InvalidOperationException>(() => Define(new ReservedProvider()));

    [Fact]
    public void Definition_WithAnUnknownKey_IsRefused() => Assert.Throws<InvalidOperationException>(() => Define(new UnknownKeyProvider()));

    [Fact]
    public void Catalog_WithTwoProvidersOfOneIndex_IsRefused()
        => Assert.Throws<InvalidOperationException>(() => new IndexCatalog([new(["A"], new GoodProvider()), new(["B"], new GoodProvider(2))]));

    private static IndexDefinition Define(IIndexProvider provider) => new(new(["Feature"], provider));

    [Document("Page")]
    private sealed record Page(string Title);

    [Indexed(nameof(Title), nameof(Place), Unique = true)]
    private sealed record Good([DanishSortKey, Folded] string Title, [Indexed] int? Place);

    private sealed class GoodProvider(int version = 1) : IndexProvider<Page, Good>
    {
        public override int Version => version;

        public override Good? Map(Page document) => new(document.Title, null);
    }

    private sealed record Local(DateTime At);

    private sealed class LocalProvider : IndexProvider<Page, Local>
    {
        public override Local? Map(Page document) => new(new(2026, 1, 1, 0, 0, 0, DateTimeKind.Local));
    }

    private sealed record Priced(decimal Price);

    private sealed class PriceProvider : IndexProvider<Page, Priced>;

    private sealed record Reserved(long DocumentId);

    private sealed class ReservedProvider : IndexProvider<Page, Reserved>;

    [Indexed("Missing")]
    private sealed record UnknownKey(string Title);

    private sealed class UnknownKeyProvider : IndexProvider<Page, UnknownKey>;
}
