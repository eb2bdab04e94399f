using System.Globalization;
using HousingFirst.Training.Words;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries;

/// <summary>Enquiries as rows of a table, and what stands above them.</summary>
internal sealed class EnquiryTable(IStringLocalizer<EnquiryTexts> texts, IStringLocalizer<TrainingTexts> training)
{
    private static readonly string[] Columns =
    [
        "Reference", "Received", "State", "Kind", "Workplace", "Municipality", "ContactName", "Mail", "Phone", "Methods", "Participants", "Period", "Place",
        "Wishes", "HeardFrom",
    ];

    public IReadOnlyList<string> Headings => [.. Columns.Select(column => texts[$"Field.{column}"].Value)];

    public IReadOnlyList<string> Row(Enquiry enquiry, TimeZoneInfo zone) =>
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
