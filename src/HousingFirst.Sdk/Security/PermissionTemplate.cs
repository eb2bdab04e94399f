using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HousingFirst.Sdk.Security;

/// <summary>A permission that there is once for each of something, such as <c>Edit_{0}</c> for each content type.</summary>
/// <param name="Name">The name, ending with <c>{0}</c> where the subject's name stands.</param>
/// <param name="ImpliedBy">Names of permissions that include it; where one holds <c>{0}</c>, it is the same subject's.</param>
public sealed record PermissionTemplate(string Name, ImmutableArray<string> ImpliedBy)
{
    private const string Subject = "{0}";

    /// <summary>The permission for one subject.</summary>
    /// <param name="subject">The subject's technical name.</param>
    public Permission For(string subject)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        return new(Name.Replace(Subject, subject, StringComparison.Ordinal), [.. ImpliedBy.Select(name => name.Replace(Subject, subject, StringComparison.Ordinal))]);
    }

    /// <summary>Reads the permission that a name stands for, when it is one of these.</summary>
    public bool TryRead(string name, [NotNullWhen(true)] out Permission? permission)
    {
        ArgumentNullException.ThrowIfNull(name);
        var start = Name[..^Subject.Length];
        permission = name.Length > start.Length && name.StartsWith(start, StringComparison.Ordinal) ? For(name[start.Length..]) : null;
        return permission is not null;
    }
}
