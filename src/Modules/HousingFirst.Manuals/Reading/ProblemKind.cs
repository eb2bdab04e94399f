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
    PersonalNumber,
}
