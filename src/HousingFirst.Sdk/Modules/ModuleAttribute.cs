namespace HousingFirst.Sdk.Modules;

/// <summary>
/// Makes an assembly a module and names its base feature, whose id is the module's.
/// The assembly has one public <see cref="ModuleStartup"/>.
/// </summary>
/// <param name="id">The module's id, which is the assembly's name.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModuleAttribute(string id) : ManifestAttribute(id);
