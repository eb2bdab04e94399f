using HousingFirst.Platform.Search.Index;

namespace HousingFirst.UnitTests.Search;

public sealed class RecentlyUsedTests
{
    private readonly UseCounter _uses = new();

    [Fact]
    public void ForgetUsedBefore_WhatNobodyUsedSince_GoesWithItsRoom()
    {
        var kept = Kept();
        kept.Keep("old", "1");
        kept.Keep("used", "2");
        var both = kept.Bytes;
        _uses.Next();
        Assert.True(kept.TryFind("used", out _));

        kept.ForgetUsedBefore(_uses.Now);

        Assert.False(kept.TryFind("old", out _));
        Assert.True(kept.TryFind("used", out var value));
        Assert.Equal("2", value);
        Assert.Equal(both / 2, kept.Bytes);
    }

    [Fact]
    public void Keep_WhatIsKept_TakesNoMoreRoom()
    {
        var kept = Kept();
        kept.Keep("a", "1");
        var one = kept.Bytes;

        kept.Keep("a", "2");

        Assert.Equal(one, kept.Bytes);
    }

    [Fact]
    public void Take_ChangedOnes_StayBehind()
    {
        var earlier = Kept();
        earlier.Keep("same", "1");
        earlier.Keep("changed", "2");
        var later = Kept();

        later.Take(earlier, new HashSet<string> { "changed" });

        Assert.True(later.TryFind("same", out _));
        Assert.False(later.TryFind("changed", out _));
        Assert.Equal(earlier.Bytes / 2, later.Bytes);
    }

    private RecentlyUsed<string, string> Kept() => new(_uses, value => value.Length);
}
