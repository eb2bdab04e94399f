using System.Reflection;
using HousingFirst.Manuals.Shipping;
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

    public static T Read<T>(Assembly assembly, string path) => _deserializer.Deserialize<T>(EmbeddedText.Of(assembly, path));
}
