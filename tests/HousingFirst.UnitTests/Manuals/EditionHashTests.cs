using HousingFirst.Manuals.Reading;

namespace HousingFirst.UnitTests.Manuals;

public sealed class EditionHashTests
{
    [Fact]
    public void Read_SameFiles_GiveTheSameHash()
        => Assert.Equal(Given.ReadBody(Given.SoundBody).Edition!.Hash, Given.ReadBody(Given.SoundBody).Edition!.Hash);

    [Fact]
    public void Read_KnownFiles_GiveTheHashOfTheFirstRelease()
        => Assert.Equal("95ec36a5ec521c289eda102ca1ea4494ff2db3327d53da19d0a2c56e547761b6", Given.ReadBody(Given.SoundBody).Edition!.Hash);

    [Fact]
    public void Read_SourceThatIsNotCitedMoves_KeepsTheHash()
    {
        var bundle = Given.Bundle(("01.md", Given.Chapter(Given.SoundBody)));
        var moved = bundle with { Sources = new(bundle.Sources.ByKey.SetItem("S1", Given.Source("S1") with { Title = "Ny titel" })) };

        Assert.Equal(EditionReader.Read(bundle).Edition!.Hash, EditionReader.Read(moved).Edition!.Hash);
    }

    [Fact]
    public void Read_SourceThatIsCitedMoves_ChangesTheHash()
    {
        var bundle = Given.Bundle(("01.md", Given.Chapter(Given.SoundBody)));
        var moved = bundle with { Sources = new(bundle.Sources.ByKey.SetItem("S0", Given.Source("S0") with { Title = "Ny titel" })) };

        Assert.NotEqual(EditionReader.Read(bundle).Edition!.Hash, EditionReader.Read(moved).Edition!.Hash);
    }

    [Fact]
    public void Read_OneSectionChanges_OtherSectionsAndChaptersKeepTheirHashes()
    {
        var other = ("02.md", Given.Chapter("## Andet {#b-kort}\n\n[@S0]", id: "b"));
        var before = Given.Read(("01.md", Given.Chapter("## Et {#et}\n\n[@S0]\n\n## To {#to}\n\nTekst.")), other).Edition!;
        var after = Given.Read(("01.md", Given.Chapter("## Et {#et}\n\n[@S0]\n\n## To {#to}\n\nNy tekst.")), other).Edition!;

        Assert.Equal(before.Find("et")!.Section!.Hash, after.Find("et")!.Section!.Hash);
        Assert.NotEqual(before.Find("to")!.Section!.Hash, after.Find("to")!.Section!.Hash);
        Assert.NotEqual(before.Chapters[0].Hash, after.Chapters[0].Hash);
        Assert.Equal(before.Chapters[1].Hash, after.Chapters[1].Hash);
        Assert.NotEqual(before.Hash, after.Hash);
    }

    [Fact]
    public void Unpack_PackedEdition_ReadsTheSameWithoutTheCatalogue()
    {
        var read = Given.ReadBody(Given.SoundBody);
        var again = EditionReader.Read(EditionPackage.Unpack(read.Package!.Body, "library")!);

        Assert.Equal(read.Edition!.Hash, again.Edition!.Hash);
        Assert.Equal(read.Edition.Chapters[0].Hash, again.Edition.Chapters[0].Hash);
        Assert.Equal(read.Package.Body, again.Package!.Body);
    }
}
