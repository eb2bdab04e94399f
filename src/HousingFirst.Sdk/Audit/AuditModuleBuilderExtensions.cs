using HousingFirst.Sdk.Modules;

namespace HousingFirst.Sdk.Audit;

/// <summary>The lines of a module's table of contents that belong to the audit trail.</summary>
public static class AuditModuleBuilderExtensions
{
    /// <summary>Names the kinds of entry that the module records.</summary>
    public static IModuleBuilder AddAuditVocabulary<TVocabulary>(this IModuleBuilder module)
        where TVocabulary : class, IAuditVocabulary
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension<IAuditVocabulary, TVocabulary>();
    }
}
