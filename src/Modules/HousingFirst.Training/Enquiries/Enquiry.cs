using HousingFirst.Sdk.Documents;

namespace HousingFirst.Training.Enquiries;

/// <summary>
/// What a workplace asked for, in its own words, as plain text. Personal data: it is shown to those with
/// <see cref="EnquiryPermissions.ManageEnquiries"/> alone, never cached or indexed, and deleted when the portal's retention ends.
/// Prints nothing of itself.
/// </summary>
[Document("Enquiry", Raises = DocumentChange.None)]
internal sealed class Enquiry
{
    public string Reference { get; set; } = "";

    public EnquiryKind Kind { get; set; }

    public EnquiryState State { get; set; }

    public DateTime ReceivedUtc { get; set; }

    public string Workplace { get; set; } = "";

    public string Municipality { get; set; } = "";

    public string ContactName { get; set; } = "";

    public string Mail { get; set; } = "";

    public string? Phone { get; set; }

    /// <summary>Ids of the methods that were ticked.</summary>
    public List<string> Methods { get; set; } = [];

    public int Participants { get; set; }

    public string? Period { get; set; }

    public string? Place { get; set; }

    public string? Wishes { get; set; }

    public string? HeardFrom { get; set; }

    /// <summary>What the sender agreed to, in the words that stood in the form.</summary>
    public string Consent { get; set; } = "";
}
