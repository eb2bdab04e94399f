namespace HousingFirst.UnitTests.Recipes;

/// <summary>A folder within a folder of its own, so that tests can also lay something outside it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _outer = Directory.CreateTempSubdirectory("hf-recipes-");

    public TemporaryFolder() => Path = _outer.CreateSubdirectory("inner").FullName;

    public string Path { get; }

    public void Write(string path, string text)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => _outer.Delete(recursive: true);
}
