namespace HousingFirst.Manuals.Workshop;

/// <summary>A step that was taken.</summary>
/// <param name="Step">The step.</param>
/// <param name="To">The state after it.</param>
/// <param name="AtUtc">When.</param>
/// <param name="AccountId">Who; empty for the platform itself.</param>
/// <param name="Comment">What they wrote with it.</param>
internal sealed record ChapterEvent(ChapterStep Step, ChapterState To, DateTime AtUtc, string AccountId, string Comment);
