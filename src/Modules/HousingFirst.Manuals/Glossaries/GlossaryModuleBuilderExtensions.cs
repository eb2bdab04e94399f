namespace HousingFirst.Manuals.Glossaries;

/// <summary>The line by which a module gives words to the portal's glossary.</summary>
public static class GlossaryModuleBuilderExtensions
{
    /// <summary>Gives the words of the embedded file, e.g. <c>Texts/da/glossary.yml</c>, to every portal that has the feature on.</summary>
    public static IModuleBuilder AddGlossary(this IModuleBuilder module, string file)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension(new ShippedGlossary(module.Assembly, file));
    }
}
