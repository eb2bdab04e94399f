using System.Reflection;
using System.Text;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.ContractTests;

/// <summary>
/// What authors of modules stand on is a reviewed text file. After a wanted change, run the tests with <c>HF_ACCEPT=1</c> and commit the
/// new file.
/// </summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Sdk_PublicMembers_AreAsReviewed()
    {
        var path = Path.Combine(Modules.Root(), "tests", "HousingFirst.ContractTests", "Sdk.public.txt");
        var actual = Write(typeof(ModuleStartup).Assembly);
        if (Environment.GetEnvironmentVariable("HF_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Write(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not MethodBase { IsSpecialName: true } || member is ConstructorInfo)
                .Where(member => !member.Name.Contains('<', StringComparison.Ordinal) && member is not TypeInfo)
                .Select(member => $"  {member}")
                .Order(StringComparer.Ordinal);
            text.AppendJoin('\n', members.Append(""));
        }

        return text.ToString();
    }
}
