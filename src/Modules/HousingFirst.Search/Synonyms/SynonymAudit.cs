using HousingFirst.Sdk.Audit;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Search.Synonyms;

/// <summary>What the trail says of synonyms. The words are not named: they are what readers say.</summary>
internal sealed class SynonymAudit(IStringLocalizer<SynonymTexts> texts) : IAuditVocabulary
{
    public const string Added = "synonyms.added";
    public const string Changed = "synonyms.changed";
    public const string Removed = "synonyms.removed";
    public const string Restored = "synonyms.restored";

    public IReadOnlyList<string> Kinds => [Added, Changed, Removed, Restored];

    public string Name(string kind) => texts[$"Audit.{kind}"];
}
