using System.Text;
using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.UnitTests.Documents;

public sealed class DocumentTypeTests
{
    [Fact]
    public void Write_Document_UsesNamesAsWrittenAndLeavesNullsOut()
        => Assert.Equal(
            """{"Title":"Bøger på hylden","Kind":"Second"}""",
            Encoding.UTF8.GetString(DocumentType.For(typeof(Book)).Write(new Book("Bøger på hylden", null, Kind.Second))));

    [Fact]
    public void SingleId_OfASingleType_IsFixedAndOutOfTheCountedIds()
    {
        var id = DocumentType.For(typeof(Shelf)).SingleId;

        Assert.True(id < 0);
        Assert.Equal(id, DocumentType.For(typeof(Shelf)).SingleId);
        Assert.Null(DocumentType.For(typeof(Book)).SingleId);
    }

    [Fact]
    public void For_UnmarkedClass_IsRefused() => Assert.Throws<InvalidOperationException>(() => DocumentType.For(typeof(string)));

    private enum Kind
    {
        First,
        Second,
    }

    [Document("Book")]
    private sealed record Book(string Title, string? Author, Kind Kind);

    [Document("Shelf", IsSingle = true)]
    private sealed record Shelf;
}
