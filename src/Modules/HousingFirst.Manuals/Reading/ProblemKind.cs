namespace HousingFirst.Manuals.Reading;

/// <summary>The sorts of problems in a manual.</summary>
internal enum ProblemKind
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
    UnknownSource,
    UncitedSource,
    BrokenLink,
    ReservedId,
}
