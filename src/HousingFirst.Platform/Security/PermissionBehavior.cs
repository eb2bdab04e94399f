namespace HousingFirst.Platform.Security;

/// <summary>What a recipe's permissions do to those that a role has, in Orchard's words.</summary>
internal enum PermissionBehavior
{
    Replace,
    Add,
    Remove,
}
