using HousingFirst.Platform.Search.Index;

namespace HousingFirst.UnitTests.Search;

public sealed class PostingsTests
{
    [Fact]
    public void Places_EntryInHeads_IsMarkedWhateverTheOrder()
    {
        var postings = new Postings([9, 3, 5], [5]);

        Assert.Equal([(3, false), (5, true), (9, false)], Read(postings));
        Assert.Equal(9, postings.Last);
    }

    [Fact]
    public void With_OtherKey_HasTheEntriesOfBothAndTheHeadsOfBoth()
    {
        var one = new Postings([1, 2, 4, 7], [2, 4]);
        var other = new Postings([2, 3, 4, 8], [4]);

        Assert.Equal([(2, false), (4, true)], Read(one.With(other)));
        Assert.Equal(Read(one.With(other)), Read(other.With(one)));
        Assert.Empty(Read(one.With(Postings.None)));
    }

    private static List<(int Id, bool IsHead)> Read(Postings postings)
    {
        List<(int, bool)> read = [];
        foreach (var place in postings.Places)
        {
            read.Add((Postings.IdOf(place), Postings.IsHead(place)));
        }

        return read;
    }
}
