namespace HousingFirst.Guidance.Tools;

/// <summary>The addresses of the tools, portal-relative without <c>~</c>. They stand on paper and do not change.</summary>
internal static class ToolAddresses
{
    public const string All = "/vejledning/redskaber";

    public static string Guide(string id) => $"{All}/{id}";

    public static string Sheet(string id) => $"{All}/{id}/ark";
}
