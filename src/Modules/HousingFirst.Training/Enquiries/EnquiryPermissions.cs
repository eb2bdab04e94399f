using HousingFirst.Sdk.Security;

namespace HousingFirst.Training.Enquiries;

/// <summary>The right that the feature declares.</summary>
internal sealed class EnquiryPermissions : IPermissionProvider
{
    /// <summary>Read, answer, export and delete what workplaces have asked for.</summary>
    public static Permission ManageEnquiries { get; } = new(nameof(ManageEnquiries));

    public IReadOnlyList<Permission> Permissions => [ManageEnquiries];
}
