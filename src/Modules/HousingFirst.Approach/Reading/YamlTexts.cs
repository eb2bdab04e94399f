using System.Reflection;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace HousingFirst.Approach.Reading;

/// <summary>Reads texts that are embedded in a module. A key that nobody knows and one that is missing are errors; lists are made as List.</summary>
internal static class YamlTexts
{
    private static readonly IDeserializer _deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .WithEnforceNullability()
        .Build();

    public static T Read<T>(Assembly assembly, string path)
    {
        using var stream = assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} carries no {path}.");
        using StreamReader reader = new(stream);
        return _deserializer.Deserialize<T>(reader);
    }
}
