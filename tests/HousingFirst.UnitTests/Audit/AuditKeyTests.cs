using System.Collections.Concurrent;
using HousingFirst.Platform.Audit;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Audit;

public sealed class AuditKeyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hf-audit-key-");
    private readonly Register _register = new();

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
    public void Key_FileIsGoneOrAnother_IsRefusedUntilSomebodySaysSo()
    {
        var (id, key) = (Key().Id, File.ReadAllBytes(Path));

        File.Delete(Path);
        Assert.Contains(Path, Assert.Throws<InvalidDataException>(() => Key().Id).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path));

        File.WriteAllBytes(Path, [.. key.Reverse()]);
        Assert.Contains(Path, Assert.Throws<InvalidDataException>(() => Key().Id).Message, StringComparison.Ordinal);

        File.Delete(Path);
        Assert.NotEqual(id, Key().Renew());
        Assert.Null(Key().SealsOf([1], id));
    }

    [Fact]
    public void Renew_TheKeyBefore_IsLaidAsideAndStillProves()
    {
        var before = Key();
        var (id, sealedBefore) = (before.Id, before.SealsOf([1]).OfHead(1, []));

        var renewed = Key().Renew();

        Assert.Equal(renewed, Key().Id);
        Assert.Equal(sealedBefore, Key().SealsOf([1], id)!.OfHead(1, []));
        Assert.NotEqual(sealedBefore, Key().SealsOf([1]).OfHead(1, []));
        Assert.True(Key().HasSealed(new([1], 1, [], sealedBefore)));
        Assert.False(Key().HasSealed(new([1], 2, [], sealedBefore)));
    }

    [Fact]
    public void SealsOf_OtherSeed_AreOthers()
    {
        var key = Key();

        Assert.NotEqual(key.SealsOf([1]).OfHead(1, []), key.SealsOf([2]).OfHead(1, []));
        Assert.Equal(key.SealsOf([1]).OfHead(1, []), Key().SealsOf([1]).OfHead(1, []));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private AuditKey Key() => new(Path, _register, NullLogger<AuditKey>.Instance);

    private sealed class Register : IAuditKeyRegister
    {
        private readonly ConcurrentDictionary<string, bool> _ids = new(StringComparer.Ordinal);

        public IReadOnlySet<string> Read() => _ids.Keys.ToHashSet(StringComparer.Ordinal);

        public void Add(string id) => _ids.TryAdd(id, true);
    }
}
