using Xunit;

namespace HousingFirst.Testing;

/// <summary>
/// Finds the test data that is shared between repositories, beside this one (<c>../shared</c>, or <c>HF_SHARED</c>).
/// A clone alone has none; tests on it are then skipped with the reason.
/// </summary>
public static class SharedData
{
    private const string Solution = "HousingFirst.Platform.sln";

    /// <summary>The bytes of a shared file; skips the test where there is none.</summary>
    public static byte[] Read(string folder, string file) => File.ReadAllBytes(Find(folder, file));

    /// <summary>The path of a shared file or folder; skips the test where there is none.</summary>
    public static string Find(params string[] path)
    {
        var full = Path.Combine([Root(), .. path]);
        Skip.IfNot(Path.Exists(full), $"Shared test data is missing: {full}. Set HF_SHARED to the folder that holds it.");
        return full;
    }

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("HF_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        Skip.If(folder is null, $"The tests do not run inside the repository, so ../shared cannot be found. Set HF_SHARED.");
        return Path.Combine(folder!.FullName, "..", "shared");
    }
}
