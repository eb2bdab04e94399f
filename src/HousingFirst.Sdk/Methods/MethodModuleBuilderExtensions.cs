using HousingFirst.Sdk.Modules;

namespace HousingFirst.Sdk.Methods;

/// <summary>The line by which a module describes its support method.</summary>
public static class MethodModuleBuilderExtensions
{
    /// <summary>Adds the description of a support method, embedded under the path; the id is the one that the file has.</summary>
    public static IModuleBuilder AddMethod(this IModuleBuilder module, string id, string path)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension(new EmbeddedMethod(module.Assembly, id, path));
    }
}
