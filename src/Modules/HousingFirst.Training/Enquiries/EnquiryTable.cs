using System.Globalization;
using HousingFirst.Training.Words;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries;

/// <summary>Enquiries as rows of a table, with a row of headings.</summary>
internal sealed class EnquiryTable(IStringLocalizer<EnquiryTexts> texts, IStringLocalizer<TrainingTexts> training)
{
    private static readonly string[] Columns =
    [
        "Reference", "Received", "State", "Kind", "Workplace", "Municipality", "ContactName", "Mail", "Phone", "Methods", "Participants", "Period", "Place",
        "Wishes", "HeardFrom",
    ];

    public IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<Enquiry> enquiries, TimeZoneInfo zone) =>
        enquiries.Select(enquiry => Row(enquiry, zone)).Prepend([.. Columns.Select(column => texts[$"Field.{column}"].Value)]);

    private IReadOnlyList<string> Row(Enquiry enquiry, TimeZoneInfo zone) =>
    [
        enquiry.Reference,
        texts.Local(enquiry.ReceivedUtc, zone),
        texts[$"State.{enquiry.State}"],
        texts[$"Kind.{enquiry.Kind}"],
        enquiry.Workplace,
        enquiry.Municipality,
        enquiry.ContactName,
        enquiry.Mail,
        enquiry.Phone ?? "",
        string.Join(", ", enquiry.Methods.Select(training.Method)),
        enquiry.Participants.ToString(CultureInfo.InvariantCulture),
        enquiry.Period ?? "",
        enquiry.Place ?? "",
        enquiry.Wishes ?? "",
        enquiry.HeardFrom ?? "",
    ];
}
