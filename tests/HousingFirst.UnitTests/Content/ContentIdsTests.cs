using HousingFirst.Sdk.Content;

namespace HousingFirst.UnitTests.Content;

public sealed class ContentIdsTests
{
    [Fact]
    public void New_Called_GivesTwentySixCharactersOfOrchardsAlphabet() =>
        Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", ContentIds.New());

    [Fact]
    public void Derive_SameParts_GivesTheSame() =>
        Assert.Equal(ContentIds.Derive("recipe", "a", "b"), ContentIds.Derive("recipe", "a", "b"));

    [Fact]
    public void Derive_PartsCutElsewhere_GivesAnother() =>
        Assert.NotEqual(ContentIds.Derive("ab", "c"), ContentIds.Derive("a", "bc"));
}
