using HousingFirst.Sdk.Audit;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Matching.Local;

/// <summary>What the trail says of words in the method match: where, not what they are.</summary>
internal sealed class MatchAudit(IStringLocalizer<MatchDeskTexts> texts) : IAuditVocabulary
{
    public const string Set = "guidance.match-words-set";
    public const string AsShipped = "guidance.match-words-as-shipped";

    public IReadOnlyList<string> Kinds => [Set, AsShipped];

    public string Name(string kind) => texts[$"Audit.{kind}"];
}
