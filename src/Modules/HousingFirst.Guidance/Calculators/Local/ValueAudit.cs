using HousingFirst.Sdk.Audit;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>What the trail says of values: which, not what they are.</summary>
internal sealed class ValueAudit(IStringLocalizer<ValueTexts> texts) : IAuditVocabulary
{
    public const string Set = "guidance.value-set";
    public const string AsShipped = "guidance.value-as-shipped";

    public IReadOnlyList<string> Kinds => [Set, AsShipped];

    public string Name(string kind) => texts[$"Audit.{kind}"];
}
