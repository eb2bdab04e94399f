namespace HousingFirst.Manuals.Workshop;

/// <summary>What a step asks for before it is taken, and so why it is refused.</summary>
internal enum ChapterNeed
{
    /// <summary>The version is in one of the states that the step begins from.</summary>
    RightState,

    /// <summary>The person carries the step's permission.</summary>
    Permission,

    /// <summary>Nothing in the text keeps it from readers.</summary>
    SoundText,

    /// <summary>At least one source is cited, and all that are cited are known, each with the day it was read.</summary>
    Sources,

    /// <summary>A text that names the law says until when that holds, or that it was checked to have no end.</summary>
    LawDates,

    /// <summary>The next review is a day to come.</summary>
    NextReview,

    /// <summary>If something in the text runs out, it does so on a day to come.</summary>
    ValidTo,
    /// <summary>The person has not written in this version.</summary>
    NotTheAuthor,

    /// <summary>The person has not approved it already.</summary>
    NotTwice,

    /// <summary>A reason, or what should be otherwise, in words.</summary>
    Comment,

    /// <summary>Where readers go instead.</summary>
    Replacement,

    /// <summary>A newer version of the chapter is being published.</summary>
    NewerVersion,
}
