using Microsoft.Extensions.Localization;

namespace HousingFirst.Audit;

/// <summary>What the kinds of entry are called that the platform itself records.</summary>
internal sealed class PlatformVocabulary(IStringLocalizer<AuditTexts> texts) : IAuditVocabulary
{
    public IReadOnlyList<string> Kinds => AuditKinds.All;

    public string Name(string kind) => texts[$"Kind.{kind}"];
}
