using HousingFirst.Sdk.Security;

namespace HousingFirst.UnitTests.Security;

/// <summary>The shorter of what the portal asks for and what its person chose counts, and neither is shorter than one can work with.</summary>
public sealed class LockTimeTests
{
    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(0, 10, 10)]
    [InlineData(15, 0, 15)]
    [InlineData(15, 10, 10)]
    [InlineData(15, 60, 15)]
    [InlineData(1, 0, 5)]
    [InlineData(9000, 0, 60)]
    [InlineData(-3, -1, null)]
    public void LocksAfter_PortalAndPerson_IsTheShorter(int portal, int own, int? expected) => Assert.Equal(
        expected is { } minutes ? TimeSpan.FromMinutes(minutes) : null, new AccountSettings { LockMinutes = portal }.LocksAfter(own));
}
