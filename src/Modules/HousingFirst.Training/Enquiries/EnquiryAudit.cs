using HousingFirst.Sdk.Audit;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries;

/// <summary>What the trail says of enquiries: they hold what people wrote of themselves, so looking at them is written down too.</summary>
internal sealed class EnquiryAudit(IStringLocalizer<EnquiryTexts> texts) : IAuditVocabulary
{
    public const string LookedUp = "enquiry.looked-up";
    public const string Exported = "enquiry.exported";
    public const string StateSet = "enquiry.state-set";
    public const string Deleted = "enquiry.deleted";

    public IReadOnlyList<string> Kinds => [LookedUp, Exported, StateSet, Deleted];

    public string Name(string kind) => texts[$"Audit.{kind}"];

    /// <summary>The enquiry with a reference.</summary>
    public static AuditSubject Subject(string reference) => new("enquiry", reference);
}
