using HousingFirst.Platform.Audit;

namespace HousingFirst.UnitTests.Audit;

public sealed class AuditSealsTests
{
    private static readonly AuditSeals Seals = new(new byte[32]);
    private static readonly byte[] Previous = new byte[32];

    private static readonly AuditRow Row = new()
    {
        Number = 7,
        Month = 202611,
        At = 1_795_000_000_000,
        Actor = 1,
        AccountId = "a1",
        Kind = "content.published",
        SubjectKind = "content",
        SubjectId = "c1",
        Network = "192.0.2.7",
        Place = "admin/content",
        Details = "{}",
        Mac = [],
    };

    public static TheoryData<string> Changes => [.. Changed.Keys];

    private static readonly Dictionary<string, AuditRow> Changed = new(StringComparer.Ordinal)
    {
        ["number"] = Row with { Number = 8 },
        ["month"] = Row with { Month = 202612 },
        ["instant"] = Row with { At = Row.At + 1 },
        ["actor"] = Row with { Actor = 0 },
        ["account"] = Row with { AccountId = "a2" },
        ["kind"] = Row with { Kind = "content.removed" },
        ["kind of subject"] = Row with { SubjectKind = "media" },
        ["subject"] = Row with { SubjectId = "c2" },
        ["network"] = Row with { Network = "192.0.2.8" },
        ["place"] = Row with { Place = "admin" },
        ["details"] = Row with { Details = "{ }" },
        ["nothing instead of an empty text"] = Row with { Details = null },
        ["a letter moved to the next column"] = Row with { SubjectKind = "conten", SubjectId = "tc1" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_AnyColumnDiffers_IsAnotherSeal(string what) => Assert.NotEqual(Seals.Of(Row, Previous), Seals.Of(Changed[what], Previous));

    [Fact]
    public void Of_SameRow_DependsOnTheOneBeforeAndOnTheKey()
    {
        var seal = Seals.Of(Row, Previous);

        Assert.Equal(seal, Seals.Of(Row with { Mac = [1] }, Previous));
        Assert.NotEqual(seal, Seals.Of(Row, [.. Previous.Skip(1), 1]));
        Assert.NotEqual(seal, new AuditSeals([.. new byte[31], 1]).Of(Row, Previous));
    }
}
