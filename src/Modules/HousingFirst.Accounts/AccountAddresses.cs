using HousingFirst.Sdk.Administration;

namespace HousingFirst.Accounts;

/// <summary>
/// The addresses of the module's pages in the administration, portal-relative without <c>~</c>; the routes of the pages are written to match
/// them.
/// </summary>
internal static class AccountAddresses
{
    public const string People = AdminPages.Path + "/personer";

    public const string NewPerson = People + "/ny";

    public const string Invitations = AdminPages.Path + "/invitationer";

    public const string NewInvitation = Invitations + "/ny";

    public const string ManyInvitations = Invitations + "/flere";

    public const string Domains = Invitations + "/domaener";

    /// <summary>Name of a link's token in the query, which the host does not log; proxies do unless they are told not to.</summary>
    public const string TokenKey = "t";

    public const string Roles = AdminPages.Path + "/roller";

    public const string SecondFactors = Roles + "/totrinslogin";

    public const string NewRole = Roles + "/ny";

    public const string Workplace = AdminPages.Path + "/arbejdspladslogin";

    public static string Person(string id) => $"{People}/{id}";

    public static string Role(string name) => $"{Roles}/{Uri.EscapeDataString(name)}";
}
