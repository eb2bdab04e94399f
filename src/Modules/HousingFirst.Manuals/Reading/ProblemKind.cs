namespace HousingFirst.Manuals.Reading;

/// <summary>The sorts of problems in a manual, or in another text that is written like one.</summary>
public enum ProblemKind
{
    MissingFile,
    BrokenYaml,
    MissingValue,
    UnknownValue,
    WrongValue,
    WrongDate,
    MissingId,
    WrongId,
    DuplicateId,
    SkippedLevel,
    MisplacedText,
    UnknownBox,
    BrokenChecklist,
    UnknownPicture,
    UnknownSource,
    UncitedSource,
    BrokenLink,
    ReservedId,
    /// <summary>An id in a manual that ships does not begin as the portal's own do: a later edition could bring the same.</summary>
    ForeignId,
    /// <summary>A section of the portal's own holds another one.</summary>
    SecondHeading,
    /// <summary>The chapter that a section of the portal's own stands in is gone.</summary>
    LostPlace,
    PersonalNumber,
    /// <summary>A picture that is not shown like this: the text ships, and the library is the portal's.</summary>
    UnplacedPicture,
    /// <summary>A picture from elsewhere.</summary>
    OutsidePicture,
    /// <summary>The portal's library has no such picture.</summary>
    MissingPicture,
    /// <summary>A picture without words for those who do not see it.</summary>
    MissingAlt,
}
