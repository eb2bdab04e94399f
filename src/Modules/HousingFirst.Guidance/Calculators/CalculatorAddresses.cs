namespace HousingFirst.Guidance.Calculators;

/// <summary>The addresses of the calculators, portal-relative without <c>~</c>. They stand on paper and in other systems and do not change.</summary>
internal static class CalculatorAddresses
{
    public const string All = "/vejledning/beregnere";

    public const string Cost = All + "/oekonomi";

    public const string Herning = Cost + "/herning";

    public const string Refund = All + "/refusion";

    public const string Demand = All + "/betalingspaakrav";

    public const string Caseload = All + "/caseload";

    /// <summary>Where a portal sets its own values.</summary>
    public const string Values = "/admin/vejledning/vaerdier";

    public const string CostApi = "/api/guidance/cost";

    public const string RefundApi = "/api/guidance/refund";

    public const string DemandApi = "/api/guidance/payment-demand";

    public const string CaseloadApi = "/api/guidance/caseload";

    /// <summary>The form of a value.</summary>
    public static string Value(string key) => $"{Values}/{key}";
}
