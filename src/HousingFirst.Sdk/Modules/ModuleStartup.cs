namespace HousingFirst.Sdk.Modules;

/// <summary>
/// A module's table of contents: everything that it gives to the platform stands in <see cref="Configure"/>.
/// It runs once, when the host starts; when it throws, the module is named in the log and left out.
/// </summary>
public abstract class ModuleStartup
{
    /// <summary>Lists what the module gives. No conditions, queries or texts here.</summary>
    public abstract void Configure(IModuleBuilder module);
}
