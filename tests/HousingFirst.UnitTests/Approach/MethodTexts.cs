using System.Reflection;
using HousingFirst.Approach.Methods;
using HousingFirst.Sdk.Methods;

namespace HousingFirst.UnitTests.Approach;

/// <summary>The descriptions of methods that ship.</summary>
internal static class MethodTexts
{
    private static readonly string[] _methods = ["cti", "icm", "act"];

    public static IReadOnlyList<MethodDescription> All { get; } = new MethodShelf().Of(
        [.. _methods.Select(id => new EmbeddedMethod(Assembly.Load("HousingFirst." + char.ToUpperInvariant(id[0]) + id[1..]), id, "Texts/da/method.yml"))]);
}
