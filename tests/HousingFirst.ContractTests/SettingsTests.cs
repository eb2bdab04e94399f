using System.Text.RegularExpressions;

namespace HousingFirst.ContractTests;

/// <summary>What a portal's settings are read as is known to the recipe step that writes them, so that it can refuse what could not be read.</summary>
public sealed partial class SettingsTests
{
    [Fact]
    public void Settings_ThatAreReadAnywhere_AreRegistered()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Modules.Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText).ToList();
        var read = Types(sources, Read()).ToList();

        Assert.NotEmpty(read);
        Assert.Empty(read.Except(Types(sources, Registered()), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Types(IEnumerable<string> sources, Regex pattern) =>
        sources.SelectMany(source => pattern.Matches(source)).Select(match => match.Groups["type"].Value).Where(type => type != "T").Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\.Settings<(?<type>\w+)>\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Read();

    [GeneratedRegex(@"AddSettings<(?<type>\w+)>\(|Settings\.Key, typeof\((?<type>\w+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Registered();
}
