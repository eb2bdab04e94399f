using HousingFirst.Training.Shipping;

namespace HousingFirst.Training;

/// <summary>What the module gives.</summary>
public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.AddCourses("Courses/da");
    }
}
