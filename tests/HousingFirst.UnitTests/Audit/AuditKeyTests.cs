using HousingFirst.Platform.Audit;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Audit;

public sealed class AuditKeyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hf-audit-key-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "keys", "audit.key");

    [Fact]
    public void Key_FirstNeeded_IsMadeForItsOwnerAlone()
    {
        _ = Key().Id;

        Assert.Equal(32, new FileInfo(Path).Length);
        Assert.Equal([Path], Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        }
    }

    [Fact]
    public void Key_ManyProcessesAtOnce_IsOne()
    {
        var ids = new string[16];

        Parallel.For(0, ids.Length, at => ids[at] = Key().Id);

        Assert.Single(ids.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Key_FileOfAnotherLength_IsRefusedAndKept()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, "not a key");

        Assert.Throws<InvalidDataException>(() => Key().Id);
        Assert.Equal("not a key", File.ReadAllText(Path));
    }

    [Fact]
    public void SealsOf_OtherSeed_AreOthers()
    {
        var key = Key();

        Assert.NotEqual(key.SealsOf([1]).OfHead(1, []), key.SealsOf([2]).OfHead(1, []));
        Assert.Equal(key.SealsOf([1]).OfHead(1, []), Key().SealsOf([1]).OfHead(1, []));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private AuditKey Key() => new(Path, NullLogger<AuditKey>.Instance);
}
