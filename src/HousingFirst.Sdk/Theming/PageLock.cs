namespace HousingFirst.Sdk.Theming;

/// <summary>When an open page hides itself because nobody uses it.</summary>
/// <param name="After">After how long without use; the session locks by then.</param>
/// <param name="Mark">Whose page it is, as a hash: it is shown again to nobody else.</param>
public sealed record PageLock(TimeSpan After, string Mark);
