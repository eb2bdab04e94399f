using System.Collections.Immutable;

namespace HousingFirst.Training.Enquiries;

/// <summary>A form as a page shows it.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Form">What was typed so far, and a seal.</param>
/// <param name="Methods">The methods to choose between.</param>
/// <param name="Kept">How long what is sent is kept, in words.</param>
/// <param name="Consent">What is agreed to.</param>
/// <param name="MaySeeList">Whether the reader answers enquiries.</param>
internal sealed record EnquirySheet(EnquiryKind Kind, EnquiryForm Form, ImmutableArray<string> Methods, string Kept, string Consent, bool MaySeeList)
{
    /// <summary>Names of the fields as the page binds them, in the order in which they stand.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. EnquiryRules.Fields.Select(NameOf)];

    /// <summary>How long to wait before it is sent again, in words, when too many came.</summary>
    public string? Wait { get; init; }

    public static string NameOf(string field) => $"{nameof(Form)}.{field}";
}
