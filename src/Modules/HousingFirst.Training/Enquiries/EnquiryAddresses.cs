using HousingFirst.Sdk.Administration;

namespace HousingFirst.Training.Enquiries;

/// <summary>The addresses of the feature's pages, portal-relative without <c>~</c>. They stand in mails and do not change.</summary>
internal static class EnquiryAddresses
{
    public const string Course = TrainingAddresses.All + "/bestil";

    public const string Visit = TrainingAddresses.All + "/videnbesoeg";

    public const string Thanks = TrainingAddresses.All + "/tak";

    /// <summary>The list, for those who answer.</summary>
    public const string List = AdminPages.Path + "/henvendelser";

    /// <summary>Where the list stood before the administration; links in mails lead there.</summary>
    public const string Former = TrainingAddresses.All + "/henvendelser";

    public const string Export = List + ".csv";

    public static string One(string reference) => $"{List}/{reference}";

    public static string Form(EnquiryKind kind) => kind == EnquiryKind.Course ? Course : Visit;
}
