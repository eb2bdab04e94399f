using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Tools;

namespace HousingFirst.Guidance.Rendering;

/// <summary>What a reader is told about a text whose time is over.</summary>
/// <param name="Expired">The day until which one of its facts held; null while it does.</param>
/// <param name="Overdue">The day by which it should have been reviewed; null while there is time.</param>
internal sealed record ReviewNotice(DateOnly? Expired, DateOnly? Overdue)
{
    public static ReviewNotice Of(GuidanceText text, DateOnly today) =>
        new(text.HasExpired(today) ? text.ValidTo : null, text.IsOverdue(today) ? text.NextReview : null);

    public static ReviewNotice Of(Tool tool, DateOnly today) =>
        new(tool.HasExpired(today) ? tool.ValidTo : null, tool.IsOverdue(today) ? tool.NextReview : null);
}
