using HousingFirst.Sdk.Audit;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Redirects;

/// <summary>What the trail says of redirects. Addresses are not named: they are made of titles.</summary>
internal sealed class RedirectAudit(IStringLocalizer<RedirectTexts> texts) : IAuditVocabulary
{
    public const string Set = "redirect.set";
    public const string Removed = "redirect.removed";

    public IReadOnlyList<string> Kinds => [Set, Removed];

    public string Name(string kind) => texts[$"Audit.{kind}"];
}
