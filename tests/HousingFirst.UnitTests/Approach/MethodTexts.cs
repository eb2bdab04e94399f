using System.Reflection;
using HousingFirst.Approach.Methods;
using HousingFirst.Sdk.Methods;

namespace HousingFirst.UnitTests.Approach;

/// <summary>The descriptions of methods that ship.</summary>
internal static class MethodTexts
{
    private static readonly string[] _modules = ["HousingFirst.Cti", "HousingFirst.Icm", "HousingFirst.Act"];

    public static IReadOnlyList<MethodDescription> All { get; } = new MethodShelf().Of(
        [.. _modules.Select(module => new EmbeddedMethod(Assembly.Load(module), "Texts/da/method.yml"))]);
}
