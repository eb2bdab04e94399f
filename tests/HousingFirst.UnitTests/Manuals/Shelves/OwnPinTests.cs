using System.Text.Json;
using HousingFirst.Manuals.Shelves;

namespace HousingFirst.UnitTests.Manuals.Shelves;

/// <summary>What portals and backups hold of earlier days is read.</summary>
public sealed class OwnPinTests
{
    private const string Earlier = """
        { "Own": { "vores": { "EditionHash": "abc", "Extends": true, "Withdrawn": { "et": "to", "tre": "", "fire": null } } } }
        """;

    [Fact]
    public void Read_OfTheEarlierShape_KnowsWhatWasTakenBack()
    {
        var pin = JsonSerializer.Deserialize<PortalManuals>(Earlier)!.Own["vores"];

        Assert.Equal(("abc", true), (pin.EditionHash, pin.Extends));
        Assert.Equal(["et>to", "fire>", "tre>"], pin.TakenBack.Select(chapter => chapter.Key + ">" + chapter.Value.Instead));
        Assert.Equal(["et"], pin.TakenBack["et"].Ids);
    }

    [Fact]
    public void Write_OfTheEarlierShape_IsOfTheNewOneAlone()
    {
        var written = JsonSerializer.Serialize(JsonSerializer.Deserialize<PortalManuals>(Earlier));

        Assert.DoesNotContain("Withdrawn", written, StringComparison.Ordinal);
        Assert.Equal(3, JsonSerializer.Deserialize<PortalManuals>(written)!.Own["vores"].TakenBack.Count);
    }

    [Fact]
    public void Read_OfBothShapes_KeepsWhatIsKnownBetter()
    {
        const string both = """
            { "TakenBack": { "et": { "Title": "Et", "Instead": "to", "Why": "Forkert.", "Ids": ["et", "et-kort"] } }, "Withdrawn": { "et": "" } }
            """;

        var pin = JsonSerializer.Deserialize<OwnPin>(both)!;

        Assert.Equal(("Et", "to"), (pin.TakenBack["et"].Title, pin.TakenBack["et"].Instead));
    }
}
