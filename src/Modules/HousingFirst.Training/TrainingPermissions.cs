using HousingFirst.Sdk.Security;

namespace HousingFirst.Training;

/// <summary>The rights that the module declares.</summary>
internal sealed class TrainingPermissions : IPermissionProvider
{
    /// <summary>See which lessons a new edition of a manual touches, and take it in.</summary>
    public static Permission ManageCourses { get; } = new(nameof(ManageCourses));

    /// <summary>See what is for the trainer alone.</summary>
    public static Permission ViewTrainerMaterial { get; } = new(nameof(ViewTrainerMaterial), [nameof(ManageCourses)]);

    public IReadOnlyList<Permission> Permissions => [ManageCourses, ViewTrainerMaterial];
}
