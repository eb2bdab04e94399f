namespace HousingFirst.Manuals.Workshop;

/// <summary>Whose step it is.</summary>
internal enum ChapterHand
{
    /// <summary>Whoever may write.</summary>
    Writer,

    /// <summary>Whoever may approve.</summary>
    Reviewer,

    /// <summary>Whoever answers for the portal's manuals.</summary>
    Publisher,

    /// <summary>Nobody by hand: another step brings it.</summary>
    Machinery,
}
