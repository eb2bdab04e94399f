using System.Globalization;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Runs;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Training.Catalogue;

/// <summary>What a reader looks for among courses and runs; null where it does not matter.</summary>
/// <param name="Method">The method.</param>
/// <param name="Kind">The kind of course.</param>
/// <param name="Place">The place of a run, or <see cref="Online"/>.</param>
/// <param name="Month">The month in which a run begins: its first day.</param>
/// <param name="OpenOnly">Only runs that one can sign up for.</param>
internal sealed record CatalogueFilter(string? Method, CourseKind? Kind, string? Place, DateOnly? Month, bool OpenOnly)
{
    /// <summary>In the place of a place: runs on the net.</summary>
    public const string Online = "online";

    public const string MethodKey = "metode";
    public const string KindKey = "slags";
    public const string PlaceKey = "sted";
    public const string MonthKey = "maaned";
    public const string OpenKey = "ledige";

    private const string MonthFormat = "yyyy-MM";

    /// <summary>Whether anything is asked for.</summary>
    public bool IsEmpty => Method is null && Kind is null && !AsksForRuns;

    /// <summary>Whether something is asked for that only a run can answer.</summary>
    public bool AsksForRuns => Place is not null || Month is not null || OpenOnly;

    /// <summary>Reads an address; what cannot be read is not asked for.</summary>
    public static CatalogueFilter Read(IQueryCollection query) => new(
        Text(query, MethodKey) is { } method && CourseWords.Methods.Contains(method) ? method : null,
        Text(query, KindKey) is { } kind && CourseWords.Kinds.TryGetValue(kind, out var known) ? known : null,
        Text(query, PlaceKey),
        DateOnly.TryParseExact(Text(query, MonthKey), MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null,
        Text(query, OpenKey) is not null);

    /// <summary>A month as an address has it.</summary>
    public static string Written(DateOnly month) => month.ToString(MonthFormat, CultureInfo.InvariantCulture);

    public bool Matches(Course course) => (Method is null || course.Method == Method) && (Kind is null || course.Kind == Kind);

    public bool Matches(CourseRun run, DateOnly today) =>
        (Place is null || (Place == Online ? run.Details.IsOnline : string.Equals(run.Details.Place, Place, StringComparison.OrdinalIgnoreCase)))
        && (Month is not { } month || (run.FirstDay.Year, run.FirstDay.Month) == (month.Year, month.Month))
        && (!OpenOnly || run.IsOpen(today));

    private static string? Text(IQueryCollection query, string key) =>
        query[key].FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
