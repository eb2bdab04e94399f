using HousingFirst.Guidance.Answers;

namespace HousingFirst.Guidance.Shipping;

/// <summary>The lines by which a module gives answers and examples.</summary>
public static class GuidanceTextsModuleBuilderExtensions
{
    /// <summary>Gives the answers that are embedded in the folder, e.g. <c>Answers/da</c>.</summary>
    public static IModuleBuilder AddAnswers(this IModuleBuilder module, string folder) => Add(module, folder, GuidanceKind.Answer);

    /// <summary>Gives the examples that are embedded in the folder, e.g. <c>Examples/da</c>.</summary>
    public static IModuleBuilder AddExamples(this IModuleBuilder module, string folder) => Add(module, folder, GuidanceKind.Example);

    private static IModuleBuilder Add(IModuleBuilder module, string folder, GuidanceKind kind)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension(new ShippedGuidance(module.Assembly, folder, kind));
    }
}
