namespace HousingFirst.Sdk.Security;

/// <summary>
/// Declares permissions that a portal has for each of something it holds, which may change while it runs. What they are included in is known
/// without asking which there are, so that a right is checked without waiting for anything. Their texts stand in the module's
/// <c>Resources/ModuleTexts.resx</c>, keyed by the template's name; the heading above them is keyed by the name of the type that implements this.
/// </summary>
public interface IPermissionFamily
{
    /// <summary>The permissions that each subject has. Answered without waiting, the same in every portal.</summary>
    IReadOnlyList<PermissionTemplate> Templates { get; }

    /// <summary>What the current portal has such permissions for, by title.</summary>
    Task<IReadOnlyList<PermissionSubject>> ListAsync(CancellationToken cancellationToken);
}
